import type { PlainDate } from '../calendar/plain-date.js';
import type { Inputs } from '../inputs.js';
import type { RuleId } from '../model.js';
import { dueDate, type DueDateOptions } from './due-date.js';

/** A deadline as it stands on record: what it was counted from and the date it has. */
export interface OpenDeadline {
  /** Whatever names it where it is kept. */
  reference: string;
  ruleId: RuleId;
  inputs: Inputs;
  due: PlainDate | null;
  options?: DueDateOptions;
}

/** The open deadlines whose date would be another one under the tables and bank holidays of now, each with both dates. Throws RuleError. */
export function movedDeadlines(open: OpenDeadline[]): (OpenDeadline & { now: PlainDate | null })[] {
  return open
    .map((deadline) => ({ ...deadline, now: dueDate(deadline.ruleId, deadline.inputs, deadline.options).due }))
    .filter(({ due, now }) => due !== now);
}
