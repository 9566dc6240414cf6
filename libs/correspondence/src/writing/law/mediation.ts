import type { LetterContent } from '@ehc/casefile/data';
import type { CertificateGround, FactOf } from '@ehc/mediation/contract';
import { longDate, type PlainDate } from '@ehc/rules/plain-date';
import { dateOfLetter } from '../date-of-letter.js';
import { lastDayToAppeal } from './last-day-to-appeal.js';
import { decisionInWords } from './decisions.js';
import { entryOf } from './entries.js';
import { legalDate, type Limit } from './limits.js';

/** The decision that the mediation is about, and the date on its notice. */
export function noticeOf(content: LetterContent) {
  const { on, fact } = entryOf<FactOf<'notice-given'>>(content, 'notice-given');
  return { notice: { on: longDate(fact.dated ?? on), decision: decisionInWords[fact.decision] } };
}

/** The session that the event is about, as it was booked. */
export function sessionOf(content: LetterContent) {
  const { session } = content.event!.fact;
  const { fact, words } = entryOf<FactOf<'session-booked'>>(
    content,
    'session-booked',
    (one) => one.session === session,
  );
  return {
    ...noticeOf(content),
    session: { on: longDate(fact.date), by: fact.by, time: words['time'], place: words['place'] },
    lastDay: lastDayToAppeal(content),
  };
}

/** Until when a session that was cancelled has to be replaced: none where the time began with a notice to a health commissioner. */
export function cancelledSession(content: LetterContent) {
  const { on, fact } = entryOf<FactOf<'authority-told'>>(content, 'authority-told');
  const arrangeBy = fact.issues === 'health' ? undefined : arrange(content, on, fact);
  return { ...sessionOf(content), arrangeBy };
}

/** Regs 35(4) and 36(2): thirty days from the day the authority was told. */
const arrange = (content: LetterContent, told: PlainDate, { issues }: FactOf<'authority-told'>): Limit =>
  issues === 'mixed'
    ? legalDate('mediation.arrange-health', { told, issues }, content)
    : legalDate('mediation.arrange', { told }, content);

/** Reg 39(3): three working days from the word of the authority. */
export const notArranged = (content: LetterContent) => ({
  ...noticeOf(content),
  certificate: legalDate('mediation.certificate-not-arranged', { notified: content.event!.on }, content),
  lastDay: lastDayToAppeal(content),
});

const grounds: Record<CertificateGround, string> = {
  'does-not-wish':
    'you were told about mediation and do not want to take part in it (Children and Families Act 2014, section 55(4))',
  mediated: 'you took part in mediation, and it has ended (Children and Families Act 2014, section 55(5))',
  'not-arranged': 'mediation could not be arranged in 30 days (SEND Regs 2014 reg 39(2) and (3))',
};

export const certificateOf = (content: LetterContent) => ({
  ...noticeOf(content),
  ground: grounds[(content.event!.fact as FactOf<'certificate-issued'>).ground],
  issuedOn: longDate(content.event!.on),
  lastDay: lastDayToAppeal(content),
});

export const windowOf = (content: LetterContent) => ({ ...noticeOf(content), lastDay: lastDayToAppeal(content) });

/**
 * The issues and the health provision wanted, as the family told them (reg 35(2)), and until when the mediation has to be arranged:
 * on health alone from the day the commissioner has this letter, else from the day the family told the authority (reg 35(3) and (4)).
 */
export function healthIssues(content: LetterContent) {
  const { on, fact, words } = entryOf<FactOf<'authority-told'>>(content, 'authority-told');
  const alone = fact.issues === 'health';
  return {
    ...noticeOf(content),
    toldOn: longDate(on),
    issues: words['issues'],
    healthProvisionWanted: words['healthProvisionWanted'],
    alone,
    arrangeBy: alone
      ? legalDate('mediation.arrange-health', { received: dateOfLetter(content), issues: 'health' }, content)
      : arrange(content, on, fact),
  };
}
