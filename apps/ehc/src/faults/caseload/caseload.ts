import { setTimeout as pause } from 'node:timers/promises';
import type { Casework } from '../../api-client/casework.js';
import { CaseInFlight } from './case-in-flight.js';

export const areas = ['essex', 'lancashire', 'ealing', 'wigan'];

export interface CaseloadOptions {
  casework: Casework;
  /** at least so many cases; new ones begin for as long as the fault lasts */
  cases: number;
  callers: number;
}

/** Cases that several callers drive at once, each command repeated until it is confirmed. */
export class Caseload {
  readonly cases: CaseInFlight[] = [];
  /** what the API refused or never confirmed: there must be none */
  readonly failures: string[] = [];
  private readonly busy = new Set<CaseInFlight>();
  private lasting = true;
  private gate: Promise<void> | undefined;
  private open: () => void = () => undefined;
  private readonly callers: Promise<void>[];

  constructor(private readonly options: CaseloadOptions) {
    this.callers = Array.from({ length: options.callers }, () => this.call());
  }

  get confirmed(): number {
    return this.cases.reduce((sum, { confirmed }) => sum + confirmed.length, 0);
  }

  /** Waits until so many more commands are confirmed. */
  async more(commands: number): Promise<void> {
    const goal = this.confirmed + commands;
    while (this.confirmed < goal && this.failures.length === 0) await pause(20);
  }

  /** Lets the callers come to rest between two commands, for as long as it takes. */
  async hold(): Promise<void> {
    this.gate ??= new Promise((resolve) => (this.open = resolve));
    while (this.busy.size > 0) await pause(20);
  }

  goOn(): void {
    this.gate = undefined;
    this.open();
  }

  /** No new cases begin any more, beyond those that were wanted. */
  noMore(): void {
    this.lasting = false;
  }

  /** No new cases begin; settles when all have come to their end. */
  async finish(): Promise<void> {
    this.noMore();
    this.goOn();
    await Promise.all(this.callers);
  }

  /** When the first command after that moment was confirmed, in milliseconds since 1970. */
  firstConfirmedAfter(moment: number): number | undefined {
    const later = this.cases.flatMap(({ confirmed }) => confirmed.map(({ at }) => at)).filter((at) => at > moment);
    return later.length > 0 ? Math.min(...later) : undefined;
  }

  private async call(): Promise<void> {
    for (;;) {
      await this.gate;
      const mine = this.next();
      if (!mine) {
        if (!this.cases.some(({ isDone }) => !isDone)) return;
        await pause(50); // another caller has the last ones in hand
        continue;
      }
      this.busy.add(mine);
      try {
        await mine.step(this.options.casework);
      } catch (error) {
        this.failures.push((error as Error).message);
        return;
      } finally {
        this.busy.delete(mine);
      }
    }
  }

  /** Any case that waits; of several the one that is furthest behind, so that all are in flight together. */
  private next(): CaseInFlight | undefined {
    if (this.gate) return undefined;
    const { cases, callers } = this.options;
    const waiting = this.cases.filter((one) => !one.isDone && !this.busy.has(one));
    const inFlight = this.cases.filter(({ isDone }) => !isDone).length;
    const wanted = this.cases.length < cases || (this.lasting && inFlight < callers);
    if (wanted) {
      const opened = new CaseInFlight(areas[this.cases.length % areas.length]!);
      this.cases.push(opened);
      return opened;
    }
    return waiting.sort((one, other) => one.confirmed.length - other.confirmed.length)[0];
  }
}
