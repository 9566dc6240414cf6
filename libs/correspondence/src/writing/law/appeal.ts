import { outcomes, type FactOf } from '@ehc/appeals/contract';
import type { LetterContent } from '@ehc/casefile/data';
import { longDate } from '@ehc/rules/plain-date';
import { decisionInWords } from './decisions.js';
import { entryOf } from './entries.js';
import { deadlinesMeant, dutyOf, limitOf, type Deadline } from './limits.js';

/** What is to be done, by when ('' where the law gives no number of days), the law, and when it was done. */
const row = (deadline: Deadline) => ({
  what: dutyOf(deadline),
  by: deadline.due ? longDate(deadline.due) : '',
  law: deadline.citation,
  doneOn: deadline.metOn ? longDate(deadline.metOn) : '',
});

/** The decision that the appeal is against, and the day the tribunal had the appeal. */
export function appealOf(content: LetterContent) {
  const { on, fact } = entryOf<FactOf<'appeal-lodged'>>(content, 'appeal-lodged');
  return { appeal: { on: longDate(on), decision: decisionInWords[fact.decision], code: fact.decision } };
}

export const responseDue = (content: LetterContent) => ({
  ...appealOf(content),
  registeredOn: longDate(content.event!.on),
  response: limitOf(deadlinesMeant(content)[0]!),
});

export const conceded = (content: LetterContent) => ({
  ...appealOf(content),
  toldOn: longDate(content.event!.on),
  rows: deadlinesMeant(content).map(row),
});

export const ordered = (content: LetterContent) => ({
  ...appealOf(content),
  orderedOn: longDate(content.event!.on),
  outcome: outcomes[(content.event!.fact as unknown as FactOf<'appeal-decided'>).outcome],
  rows: deadlinesMeant(content).map(row),
  inWords: Object.values((content.words['orders'] ?? {}) as Record<string, string>),
});

/** What was done now, and what of the order, or of what was not opposed, is still to be done. */
export const complied = (content: LetterContent) => ({
  ...appealOf(content),
  rows: deadlinesMeant(content).map(row),
  left: content.deadlines
    .filter(({ key, state }) => /^(order|concede)\.[^#]*$/.test(key) && (state === 'running' || state === 'lifted'))
    .map(row),
});

export function recommended(content: LetterContent) {
  const code = String(content.order.concerns['recommendation']);
  const texts = (content.words['recommendations'] ?? {}) as Record<string, string | undefined>;
  return {
    ...appealOf(content),
    recommendedOn: longDate(content.event!.on),
    recommendation: texts[code],
    answer: limitOf(deadlinesMeant(content)[0]!),
  };
}
