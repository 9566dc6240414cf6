import type { Duty } from '@ehc/casefile/domain';
import { dutyFrom, inShort, type LimitOfCase } from '@ehc/casefile/reckoning';
import { dueDate, type DueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';

export interface Rest extends Pick<LimitOfCase, 'nature' | 'metOn' | 'endedOn'> {
  /** what it is about, where there can be several */
  about?: string | undefined;
}

/** One duty of the table, counted from what is known. @throws RuleError where it cannot be computed */
export const limit = (
  agreement: Agreement,
  ruleId: string,
  inputs: Record<string, string | undefined>,
  rest: Rest,
): Duty => limitFrom(agreement, ruleId, dueDate(ruleId, inputs, { agreement }), rest);

/** One duty, from a due date that was computed. */
export function limitFrom(agreement: Agreement, ruleId: string, found: DueDate, { about, ...rest }: Rest): Duty {
  const key = about ? `${ruleId}/${about}` : ruleId;
  return dutyFrom(agreement, ruleId, found, { key, what: inShort(shortWords, ruleId, key), ...rest });
}

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
