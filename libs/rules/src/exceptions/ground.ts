import type { PlainDate } from '../calendar/plain-date.js';
import type { ExceptionCode } from '../model.js';

/** A ground on which a time limit may be lifted. It adds no days: the duty stays 'as soon as practicable'. */
export interface ExceptionGround {
  code: ExceptionCode;
  words: string;
  /** 'SEND Regs 2014 reg 5(4)(a)' */
  provision: string;
  /** Names of the facts that show the ground. */
  needs: string[];
}

/**
 * Facts recorded to show a ground.
 * - from, to: first day of a closure and the day of reopening; first day away and the day of return; `from` alone, the day it happened.
 * - adviceAskedOn: the day the advice was asked.
 * - impractical: false where the ground did not make it impractical to keep the limit; every ground needs that too.
 */
export interface Evidence {
  from?: PlainDate;
  to?: PlainDate;
  adviceAskedOn?: PlainDate;
  impractical?: boolean;
}

export interface Examination {
  applies: boolean;
  /** For a closure: the days on which asking for advice counts. For an absence: the absence. */
  window?: { from: PlainDate; to: PlainDate };
  reason: string;
  citation: string;
}
