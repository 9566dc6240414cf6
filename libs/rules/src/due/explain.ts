import { longDate } from '../calendar/plain-date.js';
import type { DueDate } from './due-date-type.js';

/** A due date as plain text for the command line: the date, why, and what else to know. */
export function explain(due: DueDate): string {
  const dates = [
    ['Not before', due.notBefore],
    ['Commonly counted to', due.usual],
    ['Safe on every reading', due.safe === due.due ? undefined : due.safe],
    ['Act by', due.actBy === due.due ? undefined : due.actBy],
  ].flatMap(([label, date]) => (date ? [`  ${label}: ${longDate(date)}`] : []));
  const lines = [
    `${due.duty} (${due.ruleId})`,
    `  Due: ${due.due ? longDate(due.due) : 'no number of days in law'}`,
    ...dates,
    `  Law: ${due.citation} (${due.status}; version from ${longDate(due.versionFrom)})`,
    `       ${due.url}`,
    ...due.steps.map((step) => `  = ${step}`),
    ...due.notes.map((note) => `  - ${note}`),
  ];
  const parts = (due.parts ?? []).map((part) => explain(part).replace(/^/gm, '    '));
  return [...lines, ...parts].join('\n');
}
