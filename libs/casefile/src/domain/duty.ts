import type { PlainDate } from '@ehc/rules/plain-date';
import type { DutyNature } from '../contract/index.js';

/** A duty as it follows from the facts, before time is looked at. The context's domain makes these from its rules. */
export interface Duty {
  key: string;
  rule: string;
  nature: DutyNature;
  words: string;
  citation: string;
  due: PlainDate | null;
  notBefore?: PlainDate;
  /** days before the due date at which the officer is told */
  warningDays: number;
  /** the day it was done */
  metOn?: PlainDate;
  /** the day it ceased to be owed, without having been done */
  endedOn?: PlainDate;
  /** an exception was recorded: the date is lifted, and stays in sight */
  lifted?: boolean;
  /** how the date was come by, as the rules explain it; kept with the deadline for those who ask */
  explanation: unknown;
}
