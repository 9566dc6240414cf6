import { gaps } from './gaps.js';
import { latenciesOf } from './latencies.js';
import { noAnswer, openLoop } from './open-loop.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A server that answers after 5 ms, and from 2 s on stands still for a second. */
function stallingServer() {
  const began = Date.now();
  return () => {
    const sinceStart = Date.now() - began;
    const wait = sinceStart >= 2000 && sinceStart < 3000 ? 3000 - sinceStart : 0;
    return new Promise<string>((resolve) => setTimeout(() => resolve('done'), wait + 5));
  };
}

describe('given ten requests a second for ten seconds', () => {
  const every100ms = () => 100;

  it('when the server stands still for one second, then it shows in the 95th and 99th percentile', async () => {
    const answer = stallingServer();
    const loop = openLoop(every100ms, () => ({ kind: 'read', outcome: answer() }));
    await jest.advanceTimersByTimeAsync(9_990);
    const ending = loop.end(1000);
    await jest.advanceTimersByTimeAsync(1000);
    const found = latenciesOf((await ending).map(({ ms }) => ms))!;
    expect(found.count).toBe(100);
    expect(found.p50).toBeLessThan(10);
    expect(found.p95).toBeGreaterThan(400);
    expect(found.p99).toBeGreaterThan(850);
  });

  it('while one caller who waits for each answer would have seen one slow answer in ninety', async () => {
    const answer = stallingServer();
    const seen: number[] = [];
    const caller = async () => {
      for (let next = Date.now(), until = next + 10_000; next < until; next = Math.max(next + 100, Date.now())) {
        await new Promise((resolve) => setTimeout(resolve, next - Date.now()));
        const sent = Date.now();
        await answer();
        seen.push(Date.now() - sent);
      }
    };
    const over = caller();
    await jest.advanceTimersByTimeAsync(11_000);
    await over;
    expect(latenciesOf(seen)!.p95).toBeLessThan(10);
  });

  it('when an answer does not come, then the requests after it are sent all the same, and it is told', async () => {
    let sent = 0;
    const never = new Promise<string>(() => undefined);
    const loop = openLoop(every100ms, () => ({
      kind: 'move',
      outcome: (sent += 1) === 1 ? never : Promise.resolve('done'),
    }));
    await jest.advanceTimersByTimeAsync(990);
    expect(loop.inFlight).toBe(1);
    const ending = loop.end(500);
    await jest.advanceTimersByTimeAsync(500);
    const samples = await ending;
    expect(samples.map(({ outcome }) => outcome)).toEqual([...Array.from({ length: 9 }, () => 'done'), noAnswer]);
    expect(samples.at(-1)!.ms).toBeGreaterThanOrEqual(1490);
  });

  it('when the caller itself was held up, then the time counts from when each request was to be sent', async () => {
    jest.useRealTimers();
    let held = false;
    const holdUpOnce = () => {
      const until = performance.now() + (held ? 0 : 60);
      while (performance.now() < until) held = true;
    };
    const loop = openLoop(
      () => 10,
      () => (holdUpOnce(), { kind: 'read', outcome: Promise.resolve('done') }),
    );
    const samples = await loop.end(100);
    expect(samples.length).toBeGreaterThanOrEqual(6);
    expect(Math.min(...samples.slice(0, 3).map(({ ms }) => ms))).toBeGreaterThan(30);
  });
});

describe('given a rate of four requests a second', () => {
  it('then the gaps are a quarter of a second on average, and long or short by chance', () => {
    const draws = Array.from({ length: 1000 }, (_, index) => (index + 0.5) / 1000);
    const drawn = draws.map((draw) => gaps(4, () => draw)());
    const mean = drawn.reduce((sum, gap) => sum + gap, 0) / drawn.length;
    expect(Math.round(mean)).toBe(250);
    expect(Math.round(drawn[500]!)).toBe(174);
    expect(Math.round(drawn[990]!)).toBeGreaterThan(1000);
  });
});

describe('given how long requests took', () => {
  it('then the percentiles are those of the figures', () => {
    const found = latenciesOf(Array.from({ length: 100 }, (_, index) => index + 1))!;
    expect(found.count).toBe(100);
    expect(Math.round(found.p50)).toBe(50);
    expect(Math.round(found.p95)).toBe(95);
    expect(Math.round(found.p99)).toBe(99);
    expect(Math.round(found.max)).toBe(100);
  });

  it('when there were none, then there are no figures either', () => expect(latenciesOf([])).toBeUndefined());
});
