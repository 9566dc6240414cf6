import type { Clock, Recorded } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { MediationFact } from '../contract/index.js';

/** The notices sent from one day to another, both included. */
export interface Period {
  from: PlainDate;
  to: PlainDate;
}

export interface MediationOnRecord {
  facts: readonly Recorded<MediationFact>[];
  clocks: readonly Clock[];
  /** against the decision of its notice */
  appeal?: AppealOnRecord | undefined;
}

/** What the statistics need of an appeal. */
export interface AppealOnRecord {
  /** reference of the mediation */
  mediation: string;
  authority: 'certificate' | 'placement-only' | 'leave';
  certificate?: string | undefined;
  outcome: AppealOutcome;
}

export type AppealOutcome =
  | 'allowed'
  | 'allowed-in-part'
  | 'dismissed'
  | 'struck-out'
  | 'consent-order'
  | 'not-opposed'
  | 'withdrawn'
  | 'pending';
