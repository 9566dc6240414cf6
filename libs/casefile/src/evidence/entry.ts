/** One line of a case's log: what it shows, and what was hashed. */
export interface LoggedEntry {
  sequence: number;
  previousHash: string;
  hash: string;
  /** the exact text that was hashed, behind the hash of the entry before */
  text: string;
  /** the columns of the line as the table shows them, by the names that the text uses */
  shown: Record<string, unknown>;
}

export type FaultKind =
  'altered' | 'missing' | 'not chained' | 'reordered' | 'inserted' | 'shown otherwise' | 'rewritten';

/** The first entry of a log that is not as it was written. */
export interface ChainFault {
  sequence: number;
  fault: FaultKind;
  /** the day (YYYY-MM-DD) on which the hash was published that tells so; absent where the log itself tells */
  published?: string;
}

/** What was published of one case: the hash of an entry by its number, and the day it was first published on. */
export type PublishedEntries = Map<number, { hash: string; day: string }>;
