import type { AdviceBody, AdviceKind } from '@ehc/assessments/contract';
import type { LetterContent } from '@ehc/casefile/data';
import { daysBetween } from '@ehc/rules/plain-date';
import { CannotBeWritten } from '../cannot-be-written.js';
import { dateOfLetter } from '../date-of-letter.js';
import { deadlineOf, legalDate, limitOf } from './limits.js';

/** SEND Regs 2014 reg 6(1)(a) to (h), in words. */
const kinds: Record<AdviceKind, string> = {
  'parent-or-young-person': 'your views and information',
  education: 'educational advice and information',
  medical: 'medical advice and information from a health care professional',
  psychological: 'psychological advice and information from an educational psychologist',
  'social-care': 'social care advice and information',
  other: 'advice and information',
  'preparation-for-adulthood': 'advice and information about preparing for adulthood and independent living',
  'asked-for-by-family': 'advice and information that the family asked us to seek from you',
};

/** Not among the bodies of CFA 2014 s.31, so reg 8(1) does not bind them: from them the six weeks are expected. */
const notBound: ReadonlySet<unknown> = new Set<AdviceBody>([
  'family',
  'early-years-provider',
  'school',
  'post-16-institution',
  'independent',
]);

export function adviceAsked(content: LetterContent) {
  const { adviceKind, body } = content.event?.fact ?? {};
  const kind = kinds[adviceKind as AdviceKind] as string | undefined;
  if (!kind) throw new CannotBeWritten('the kind of advice is not one of reg 6(1) (event.fact.adviceKind)');
  return {
    kind,
    bound: !notBound.has(body),
    advice: legalDate('ehc.advice', { received: dateOfLetter(content) }, content),
  };
}

export function adviceOutstanding(content: LetterContent) {
  const deadline = deadlineOf(content, `ehc.advice/${String(content.event?.fact['advice'])}`);
  return {
    advice: limitOf(deadline),
    late: Math.max(0, daysBetween(deadline.due ?? dateOfLetter(content), dateOfLetter(content))),
  };
}
