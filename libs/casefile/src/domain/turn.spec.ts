import { inTurn } from './turn.js';

/** Work that ends when told to. */
function held<T>() {
  let end!: { well(value: T): void; badly(error: Error): void };
  const work = () => new Promise<T>((resolve, reject) => (end = { well: resolve, badly: reject }));
  return { work, end: () => end };
}

describe('one line of work', () => {
  it('given three that come at once, then each begins when the one before has ended', async () => {
    const turn = inTurn();
    const began: string[] = [];
    const first = held<string>();
    const answers = Promise.all([
      turn.run(() => (began.push('first'), first.work())),
      turn.run(async () => (began.push('second'), 'b')),
      turn.run(async () => (began.push('third'), 'c')),
    ]);
    await Promise.resolve();
    expect(began).toEqual(['first']);
    first.end().well('a');
    expect(await answers).toEqual(['a', 'b', 'c']);
    expect(began).toEqual(['first', 'second', 'third']);
  });

  it('given one that fails, then its caller learns of it and the next goes on', async () => {
    const turn = inTurn();
    const fails = turn.run(() => Promise.reject(new Error('refused')));
    const next = turn.run(async () => 'done');
    await expect(fails).rejects.toThrow('refused');
    expect(await next).toBe('done');
  });

  it('is idle only when nobody is in line', async () => {
    const turn = inTurn();
    expect(turn.idle()).toBe(true);
    const first = held<void>();
    const running = turn.run(first.work);
    const next = turn.run(async () => undefined);
    await Promise.resolve();
    expect(turn.idle()).toBe(false);
    first.end().well();
    await running;
    expect(turn.idle()).toBe(false);
    await next;
    expect(turn.idle()).toBe(true);
  });
});
