/** What somebody is to reach, and how: checked before a plan is issued (PLN-02). */
export interface Outcome {
  outcome: string;
  term: 'short' | 'long';
  measuredBy: string;
  achievedBy: string;
  provision: string;
  responsible: string;
  reviewOn: string;
  /** may be met by a personal budget (PLN-11) */
  personalBudget?: boolean;
}

/** The sections of a plan, SEND Regs 2014 reg 12(1)(a) to (k). */
export interface PlanSections {
  A: string;
  B: string;
  C: string;
  D: string;
  E: Outcome[];
  F: string;
  G: string;
  H1: string;
  H2: string;
  /** left empty in a draft: CFA 2014 s.38(5) */
  I: string;
  J: string;
  K: string[];
}

/** A change that the plan looks ahead to (PLN-14): a review, a move of phase, higher education, work, independent living. */
export interface TransitionPoint {
  what: 'review' | 'phase' | 'higher-education' | 'paid-work' | 'independent-living' | 'other';
  on: string;
  note?: string;
}
