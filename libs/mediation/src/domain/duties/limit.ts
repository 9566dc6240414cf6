import type { Duty } from '@ehc/casefile/domain';
import { dueDate, rule, type DueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import { longDate } from '@ehc/rules/plain-date';

export interface Rest {
  /** what it is about, where there can be several */
  about?: string | undefined;
  nature?: Duty['nature'];
  metOn?: string | undefined;
  /** the day it ceased to be owed, if it was not met */
  endedOn?: string | undefined;
}

/** One duty of the table, counted from what is known. @throws RuleError where it cannot be computed */
export const limit = (agreement: Agreement, ruleId: string, inputs: Record<string, unknown>, rest: Rest): Duty =>
  dutyFrom(agreement, ruleId, dueDate(ruleId, given(inputs), { agreement }), rest);

/** One duty, from a due date that was computed. */
export function dutyFrom(agreement: Agreement, ruleId: string, found: DueDate, rest: Rest): Duty {
  const { about, metOn, endedOn } = rest;
  const { due, citation } = found;
  return {
    key: about ? `${ruleId}/${about}` : ruleId,
    rule: ruleId,
    nature: rest.nature ?? (rule(ruleId).binding === 'law' ? 'duty' : 'expected'),
    citation,
    due,
    words: `${shortWords[ruleId] ?? ruleId}${about ? ` (${about})` : ''} due ${due ? longDate(due) : 'as soon as practicable'}, ${citation}`,
    warningDays: agreement.warningDays[ruleId] ?? agreement.warningDays['default'] ?? 0,
    ...given(metOn === undefined ? { endedOn } : { metOn }),
    explanation: found,
  };
}

const given = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** The first of its kind goes by the bare name, the next by number. */
export const numbered = (index: number): string | undefined => (index === 0 ? undefined : String(index + 1));

const shortWords: Record<string, string> = {
  'mediation.contact': "family's time to contact a mediation adviser ends",
  'mediation.certificate-declined': 'certificate that the family does not want mediation',
  'mediation.certificate-after': 'certificate that mediation has ended',
  'mediation.certificate-not-arranged': 'certificate that mediation was not arranged in time',
  'mediation.adviser-tells-la': 'adviser tells the authority that the family wants mediation',
  'mediation.notify-icb': 'health commissioner to be told',
  'mediation.arrange': 'mediation to take place',
  'mediation.arrange-health': 'mediation to take place, health among the issues',
  'mediation.venue-notice': 'date and place told to the family',
  'mediation.agreement-appealable': 'step agreed on what could be appealed',
  'mediation.agreement-other': 'step agreed',
  'mediation.agreement-icb-tells-la': 'authority to be told what was agreed',
  'appeal.lodge': "family's time to appeal ends",
};
