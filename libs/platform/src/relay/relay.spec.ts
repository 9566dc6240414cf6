import { until } from '../testing/until.js';
import { Relay, type Rounds } from './relay.js';

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

function relaying(rounds: Partial<Rounds>) {
  const done: string[] = [];
  const logger = { warn: jest.fn(), info: jest.fn() };
  const relay = new Relay({
    logger,
    what: 'letters',
    every: 60_000,
    authorities: async () => ['EX', 'LA'],
    handOver: async (la) => done.push(la),
    ...rounds,
  });
  stop = relay.start();
  return { relay, done, logger };
}

describe('handing over what was ordered', () => {
  it('given a start, then every authority is looked at once', async () => {
    const { done } = relaying({});
    await until('both', () => done.length === 2);
    expect(done).toEqual(['EX', 'LA']);
  });

  it('given word of an order, then its authority is looked at without waiting for the next round', async () => {
    const { relay, done } = relaying({});
    await until('the first round', () => done.length === 2);
    relay.tell('LA');
    await until('the order', () => done.length === 3);
    expect(done[2]).toBe('LA');
  });

  it('given a record that does not answer, then it says so and the next round finds what was left', async () => {
    let fail = true;
    const done: string[] = [];
    const { logger } = relaying({
      every: 20,
      handOver: async (la) => {
        if (fail) throw new Error('away');
        return done.push(la);
      },
    });
    await until('the warning', () => logger.warn.mock.calls.length > 0);
    fail = false;
    await until('both', () => done.includes('EX') && done.includes('LA'));
  });

  it('given a stop while one authority is in hand, then that is finished first', async () => {
    const events: string[] = [];
    let finish: () => void = () => undefined;
    const work = new Promise<void>((resolve) => void (finish = resolve));
    relaying({
      authorities: async () => ['EX'],
      handOver: async () => {
        events.push('begun');
        await work;
        return events.push('finished');
      },
    });
    await until('the work', () => events.includes('begun'));
    const stopped = stop().then(() => events.push('stopped'));
    finish();
    await stopped;
    expect(events).toEqual(['begun', 'finished', 'stopped']);
  });
});
