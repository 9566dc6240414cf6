import type { Logger } from 'pino';

export interface Rounds {
  /** all LAs */
  authorities(): Promise<string[]>;
  /** hands over what is waiting in one LA */
  handOver(la: string): Promise<number>;
  /** in plural, for the log: letters */
  what: string;
  logger: Pick<Logger, 'warn' | 'info'>;
  /** milliseconds between two rounds over all LAs */
  every?: number;
}

/** Hands over what waits: that of one LA when it is told of it, and that of all LAs every 10 seconds, one round at a time. */
export class Relay {
  private readonly told = new Set<string>();
  private wake: () => void = () => undefined;
  private stopped = false;

  constructor(private readonly rounds: Rounds) {}

  /** @returns what ends it, after what is in hand */
  start(): () => Promise<void> {
    const running = this.run();
    return () => {
      this.stopped = true;
      this.wake();
      return running;
    };
  }

  /** Something waits in this LA. */
  tell(la: string): void {
    this.told.add(la);
    this.wake();
  }

  private async run(): Promise<void> {
    const { every = 10_000, authorities } = this.rounds;
    let nextRound = 0;
    while (!this.stopped) {
      if (Date.now() >= nextRound) {
        nextRound = Date.now() + every;
        await this.attempt(async () => (await authorities()).forEach((la) => this.told.add(la)));
      }
      const las = [...this.told];
      this.told.clear();
      for (const la of las) await this.attempt(() => this.handOver(la), la);
      if (this.told.size === 0) await this.rest(nextRound - Date.now());
    }
  }

  private async handOver(la: string): Promise<void> {
    const count = await this.rounds.handOver(la);
    if (count > 0) this.rounds.logger.info({ la, count }, `${this.rounds.what} handed over`);
  }

  private async attempt(work: () => Promise<void>, la?: string): Promise<void> {
    try {
      await work();
    } catch (err) {
      this.rounds.logger.warn(
        { err, la },
        `${this.rounds.what} cannot be handed over now; they are kept and tried again`,
      );
    }
  }

  private async rest(ms: number): Promise<void> {
    if (this.stopped || ms <= 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      timer = setTimeout(resolve, ms);
    });
    clearTimeout(timer);
  }
}
