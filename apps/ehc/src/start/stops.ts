import type { Say } from '../servers/progress.js';

/** What has been started, so that it can be stopped in the opposite order, once. */
export class Stops {
  private readonly steps: { words: string; stop: () => Promise<void> | void }[] = [];
  private stopping?: Promise<void>;

  add(words: string, stop: () => Promise<void> | void): void {
    this.steps.push({ words, stop });
  }

  /** Stops everything, last started first. What fails to stop is told, and the rest is stopped all the same. */
  all(say: Say): Promise<void> {
    return (this.stopping ??= this.stopAll(say));
  }

  private async stopAll(say: Say): Promise<void> {
    for (const { words, stop } of this.steps.reverse()) {
      try {
        await stop();
      } catch (error) {
        say(`${words} could not be stopped: ${(error as Error).message}`);
      }
    }
  }
}
