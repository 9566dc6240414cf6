import type { PlainDate } from './calendar/plain-date.js';
import type { Count } from './counting/count.js';

/** Stable name of a rule, such as 'ehc.final-plan'. */
export type RuleId = string;

/** How far the text of the provision was checked: read in full, confirmed by a secondary source, or neither. */
export type Verification = 'verified' | 'secondary' | 'unverified';

export interface Provision {
  /** 'SEND Regs 2014' */
  instrument: string;
  /** 'reg 13(2)' */
  provision: string;
  /** 'SEND Regs 2014 reg 13(2)' */
  citation: string;
  url: string;
}

export type ExceptionCode =
  | 'school-closed'
  | 'early-years-closed'
  | 'exceptional-circumstances'
  | 'absent-4-weeks'
  | 'absent-2-weeks'
  | 'missed-appointment'
  | 'coronavirus';

export interface RuleException {
  code: ExceptionCode;
  /** 'SEND Regs 2014 reg 13(3)' */
  citation: string;
}

/** How a rule reads on the days from `from` to `to` (both included; no `to`: still in force). */
export interface RuleVersion {
  from: PlainDate;
  to?: PlainDate;
  count: Count;
  exceptions: RuleException[];
  /** Where this version stands elsewhere in the law than the rule of today. */
  provisions?: Provision[];
  note?: string;
}

export interface Rule {
  id: RuleId;
  /** The duty in plain words. */
  duty: string;
  owedBy: string;
  owedTo: string;
  /** What starts the time, in plain words. */
  trigger: string;
  provisions: Provision[];
  status: Verification;
  consequence?: string;
  note?: string;
  versions: RuleVersion[];
  /** Dates that replace the counted one when they are given: a tribunal's direction, an agreement in writing. */
  variedBy?: { input: string; citation: string }[];
  /** Law binds; guidance is expected; a local limit binds only where a local agreement sets it. */
  binding: 'law' | 'guidance' | 'local';
}
