import type { LocalProcess } from '../../servers/local-process.js';

/** What differs from the usual way at one start of a part. */
export interface Changes {
  env?: (usual: NodeJS.ProcessEnv) => NodeJS.ProcessEnv;
  /** a module that Node loads before the program */
  preload?: string;
}

/** A program of the system that a fault may end and start again. One that ends by itself is started again, and that is noted. */
export class Part {
  private current?: LocalProcess;
  private starting?: Promise<void>;
  private ends: string[] = [];
  /** what was started last and not ended on purpose */
  private wanted?: LocalProcess;

  constructor(
    readonly words: string,
    private readonly begin: (changes: Changes) => Promise<LocalProcess>,
  ) {}

  get runs(): boolean {
    return this.current !== undefined;
  }

  get pid(): number {
    if (!this.current) throw new Error(`${this.words} does not run.`);
    return this.current.pid;
  }

  /** How often, and how, it ended without being asked to since this was asked last. */
  fell(): string[] {
    return this.ends.splice(0);
  }

  /** Starts it and waits until it is ready; nothing when it runs. */
  start(changes: Changes = {}): Promise<void> {
    if (this.current) return Promise.resolve();
    return (this.starting ??= this.startNow(changes).finally(() => delete this.starting));
  }

  private async startNow(changes: Changes): Promise<void> {
    const started = await this.begin(changes);
    this.current = started;
    this.wanted = started;
    void started.exited.then(async (how) => {
      if (this.current !== started) return;
      delete this.current;
      this.ends.push(`${this.words} ${how} by itself`);
      // What it stands on may be away for longer than it waits for it.
      while (this.wanted === started) await this.start(changes).catch((error: Error) => this.ends.push(error.message));
    });
  }

  /** Sends the signal and waits until it is gone. @returns how it ended, in words; undefined when it did not run */
  async end(signal: NodeJS.Signals): Promise<string | undefined> {
    delete this.wanted;
    await this.starting?.catch(() => undefined);
    const ending = this.current;
    if (!ending) return undefined;
    delete this.current;
    process.kill(ending.pid, signal);
    return ending.exited;
  }

  /** Ends it in order, by force only when it does not end. */
  async stop(): Promise<void> {
    delete this.wanted;
    await this.starting?.catch(() => undefined);
    const ending = this.current;
    delete this.current;
    await ending?.stop();
  }

  async restart(changes: Changes = {}): Promise<void> {
    await this.stop();
    await this.start(changes);
  }
}
