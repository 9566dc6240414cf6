import type { CaseInFlight } from '../../faults/caseload/case-in-flight.js';

/** The open cases in which the team records step after step, each in one pair of hands at a time. */
export class CasesInHand {
  private readonly free: CaseInFlight[] = [];
  private readonly waiting: ((one: CaseInFlight) => void)[] = [];

  /** The case that was longest left alone; where all are in hand, the next that is put back. */
  take(): Promise<CaseInFlight> {
    const one = this.free.shift();
    return one ? Promise.resolve(one) : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** A case that has come to its end is not kept. */
  putBack(one: CaseInFlight): void {
    if (one.isDone) return;
    const next = this.waiting.shift();
    if (next) next(one);
    else this.free.push(one);
  }
}
