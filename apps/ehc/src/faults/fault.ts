import type { Caseload } from './caseload/caseload.js';
import type { System } from './system/system.js';
import type { ServerKind } from './system/temporal.js';

/** What a fault works on: the system, and cases in flight on it. */
export interface Ground {
  system: System;
  caseload: Caseload;
  /** the long form lasts longer and does more */
  long: boolean;
  /** how many limits pass in the outage of F5 */
  limits: number;
  /** how long a fault that goes on is kept up */
  seconds: number;
}

/** What came of a fault, besides what is checked after every one. */
export interface Struck {
  /** how often the sender of letters was killed: each may double one letter */
  senderKills?: number;
  /** what was not as expected, in words */
  wrong?: string[];
  /** what was measured, in words */
  figures?: string[];
  /** letters sent by what was restored away have no row any more */
  lettersRestoredAway?: boolean;
  /** the day on which the cases live, where that is not today */
  today?: string;
  /** when everything had been mended, where that was not at the very end; milliseconds since 1970 */
  mendedAt?: number;
}

/** One way in which the world fails. */
export interface Fault {
  /** as in the table of faults, such as F1 */
  id: string;
  title: string;
  /** what is done, in a sentence */
  does: string;
  /** what must come of it, besides what must hold after every fault */
  expected: string;
  /** the servers on which it differs; both unless told */
  servers?: ServerKind[];
  strike(ground: Ground): Promise<Struck | void>;
}
