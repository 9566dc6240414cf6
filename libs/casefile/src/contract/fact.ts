import type { PlainDate } from '@ehc/rules/plain-date';

/**
 * Something that happened in the world, or a decision that was taken: codes, identifiers and dates only.
 * `on` is the day it happened. Names, reasons and advice are its particulars, which stay in Postgres.
 */
export interface Fact {
  kind: string;
  on: PlainDate;
}

/** A fact that says an earlier one was entered wrongly. Without a replacement the earlier one is struck out. */
export interface Correction<F extends Fact = Fact> extends Fact {
  kind: 'correction';
  corrects: number;
  replacement?: F;
}

/** Moves the case to the law or local agreement now in force; facts stay as they are (design: a mended table reaches open cases only so). */
export interface Recomputation extends Fact {
  kind: 'due-dates-recomputed';
  agreementVersion?: string;
}

/** What one update carries. `letters` says whether the notices that follow are to be sent, or went out by other means. */
export interface Entry<F extends Fact = Fact> {
  fact: F;
  /** subject of the person who recorded it */
  by: string;
  letters: 'send' | 'already-sent';
  /** identifier of the words that belong to it */
  particulars?: string;
}

/** A fact with its place in the case log. */
export interface Recorded<F extends Fact = Fact> {
  sequence: number;
  fact: F;
}
