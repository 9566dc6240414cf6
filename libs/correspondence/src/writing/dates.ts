import type { LetterContent } from '@ehc/casefile/data';
import type { LetterName } from '../contract/index.js';
import { dateOfLetter } from './date-of-letter.js';
import { adviceAsked, adviceOutstanding } from './law/advice.js';
import { agreementOf } from './law/agreement.js';
import { complied, conceded, ordered, recommended, responseDue } from './law/appeal.js';
import { disagreementOf, escalated, timetable } from './law/disagreement.js';
import { deadlineOf, legalDate, limitOf, type Limit } from './law/limits.js';
import { exceptionOf } from './law/exceptions.js';
import { limitRows } from './law/limit-rows.js';
import { cancelledSession, certificateOf, healthIssues, notArranged, sessionOf, windowOf } from './law/mediation.js';

type Dates = Record<string, unknown>;

/** Reg 32 and the notices of regs 5(3), 10(3) and 14(2): until when the family can appeal and turn to a mediation adviser. */
function rights(content: LetterContent): { appealBy: Limit; mediationBy: Limit } {
  const sent = dateOfLetter(content);
  return {
    appealBy: legalDate('appeal.lodge', { sent }, content),
    mediationBy: legalDate('mediation.contact', { sent, dated: sent }, content),
  };
}

/** The limit that now holds for the final plan: reg 13(2), unless an order or an agreement that the letter names took its place. */
const finalPlan = (content: LetterContent): Dates => ({
  finalPlan: limitOf(deadlineOf(content, String(content.order.concerns['finalPlan'] ?? 'ehc.final-plan'))),
});

const datesByLetter: Partial<Record<LetterName, (content: LetterContent) => Dates>> = {
  'notice-of-consideration': (content) => ({ decision: limitOf(deadlineOf(content, 'ehc.decision-to-assess')) }),
  'no-provision-needed': rights,
  'decision-to-assess': finalPlan,
  'refusal-to-assess': rights,
  'advice-request': (content) => adviceAsked(content),
  'advice-reminder': (content) => adviceOutstanding(content),
  'refusal-to-issue': rights,
  'decision-to-issue': finalPlan,
  'draft-plan': (content) => ({
    ...finalPlan(content),
    answer: legalDate('ehc.draft-representations', { served: dateOfLetter(content) }, content),
  }),
  'setting-consultation': (content) => ({
    ...finalPlan(content),
    reply: legalDate('ehc.school-consult-reply', { received: dateOfLetter(content) }, content),
  }),
  'plan-meeting-offer': finalPlan,
  'final-plan': rights,
  'exception-recorded': (content) => exceptionOf(content),
  'limit-ahead': limitRows,
  'limit-missed': limitRows,
  'breach-withdrawn': limitRows,
  'health-issues-told': healthIssues,
  'mediation-session': sessionOf,
  'mediation-session-cancelled': cancelledSession,
  'mediation-cannot-be-arranged': notArranged,
  'mediation-certificate': certificateOf,
  'certificate-revoked': windowOf,
  'appeal-window-moved': windowOf,
  'mediation-agreement': agreementOf,
  'appeal-registered': responseDue,
  'not-opposed': conceded,
  'order-made': ordered,
  'recommendation-made': recommended,
  'order-complied': complied,
  'resolution-offered': disagreementOf,
  'resolution-timetable': timetable,
  escalation: escalated,
};

/** The dates and the law that a letter speaks of, from the rules and from the deadlines of the case. */
export const datesFor = (name: LetterName, content: LetterContent): Dates => datesByLetter[name]?.(content) ?? {};
