import type { LocalProcess } from '../servers/local-process.js';
import { supervise } from './supervise.js';

/** A process that ends when told to. */
function processInHand() {
  let end!: (words: string) => void;
  const exited = new Promise<string>((resolve) => (end = resolve));
  const stop = jest.fn(async () => end('was ended by SIGTERM'));
  return { process: { pid: 1, exited, stop } satisfies LocalProcess, end };
}

describe('a part that is watched over', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is started again a second after it ended by itself, and the person is told', async () => {
    const [first, second] = [processInHand(), processInHand()];
    const start = jest.fn().mockResolvedValueOnce(first.process).mockResolvedValueOnce(second.process);
    const said: string[] = [];
    const supervised = await supervise('The worker', start, (line) => said.push(line));
    first.end('was ended by SIGKILL');
    await jest.advanceTimersByTimeAsync(999);
    expect(start).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(start).toHaveBeenCalledTimes(2);
    expect(said).toEqual(['The worker was ended by SIGKILL; it is started again.', 'The worker is back.']);
    await supervised.stop();
    expect(second.process.stop).toHaveBeenCalled();
  });

  it('is tried again every second for as long as it can not be started', async () => {
    const [first, last] = [processInHand(), processInHand()];
    const start = jest.fn().mockResolvedValueOnce(first.process).mockRejectedValueOnce(new Error('no database'));
    const said: string[] = [];
    const supervised = await supervise('The worker', start, (line) => said.push(line));
    start.mockResolvedValueOnce(last.process);
    first.end('ended with code 1');
    await jest.advanceTimersByTimeAsync(2000);
    expect(said.slice(1)).toEqual(['no database', 'The worker is back.']);
    await supervised.stop();
  });

  it('is not started again once it was stopped', async () => {
    const only = processInHand();
    const start = jest.fn().mockResolvedValue(only.process);
    const supervised = await supervise('The worker', start, () => {});
    await supervised.stop();
    await jest.advanceTimersByTimeAsync(5000);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('fails with its reason when it does not start at first', async () => {
    await expect(
      supervise(
        'The worker',
        () => Promise.reject(new Error('no database')),
        () => {},
      ),
    ).rejects.toThrow('no database');
  });
});
