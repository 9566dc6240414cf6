import { createLogger } from '../logging/index.js';
import { ownShutdown, type ShutdownStep } from './index.js';

const logger = createLogger({ name: 'test', level: 'silent' });
const told = { signals: process.listenerCount('SIGTERM') };
let ended: Promise<number>;
let exit: jest.SpyInstance;

beforeEach(() => {
  ended = new Promise((resolve) => {
    exit = jest.spyOn(process, 'exit').mockImplementation((code) => resolve(Number(code)) as never);
  });
});
afterEach(() => {
  exit.mockRestore();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process
      .listeners(signal)
      .slice(told.signals)
      .forEach((listener) => process.removeListener(signal, listener));
});

function steps(log: string[], failing?: string): ShutdownStep[] {
  return ['worker', 'temporal', 'database'].map((name) => ({
    name,
    stop: async () => {
      log.push(`${name} stops`);
      await new Promise((resolve) => setImmediate(resolve));
      if (name === failing) throw new Error('no');
      log.push(`${name} stopped`);
    },
  }));
}
const inOrder = [
  'worker stops',
  'worker stopped',
  'temporal stops',
  'temporal stopped',
  'database stops',
  'database stopped',
];

describe('the one owner of shutdown', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'given %s, then each part stops after the one before and the process ends well',
    async (signal) => {
      const log: string[] = [];
      ownShutdown(logger, steps(log));
      process.emit(signal);
      expect(await ended).toBe(0);
      expect(log).toEqual(inOrder);
    },
  );

  it('given an impatient second and third signal, then everything still stops once', async () => {
    const log: string[] = [];
    ownShutdown(logger, steps(log));
    process.emit('SIGTERM');
    process.emit('SIGTERM');
    process.emit('SIGINT');
    expect(await ended).toBe(0);
    expect(log).toEqual(inOrder);
    expect(exit).toHaveBeenCalledTimes(1);
  });

  it('given a part that fails to stop, then the others stop and the process ends with 1', async () => {
    const log: string[] = [];
    ownShutdown(logger, steps(log, 'temporal'));
    process.emit('SIGTERM');
    expect(await ended).toBe(1);
    expect(log).toEqual(inOrder.filter((line) => line !== 'temporal stopped'));
  });

  it('given a worker that failed by itself, then the rest stops and the process ends with 1', async () => {
    const log: string[] = [];
    await ownShutdown(logger, steps(log)).stop('the worker failed', 1);
    expect(await ended).toBe(1);
    expect(log).toEqual(inOrder);
  });
});
