import type { PlainDate } from '../calendar/plain-date.js';
import type { RuleId, Verification } from '../model.js';

/** A due date that explains itself. */
export interface DueDate {
  ruleId: RuleId;
  /** First day of the dated version of the rule that was used. */
  versionFrom: PlainDate;
  /** The strict date. Null where the law gives no number. Of a rule with parts: the first part to fall due. */
  due: PlainDate | null;
  /** First day on which something may lawfully be done. */
  notBefore?: PlainDate;
  /** The date most people count to, where it is not the strict one. */
  usual?: PlainDate;
  /** The date that is in time on every reading. */
  safe: PlainDate | null;
  /** The last working day on or before the due date. */
  actBy: PlainDate | null;
  /** 'SEND Regs 2014 reg 13(2)' */
  citation: string;
  url: string;
  status: Verification;
  duty: string;
  /** The arithmetic in words. */
  steps: string[];
  /** Days skipped, readings, exceptions that could apply. */
  notes: string[];
  inputs: Record<string, unknown>;
  /** The limits of which this rule is made, such as the draft and the final plan after an order, each with its own date. */
  parts?: DueDate[];
}
