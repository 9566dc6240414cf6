import type { FactOf } from '@ehc/assessments/contract';
import type { LetterContent } from '@ehc/casefile/data';
import { exceptionGrounds } from '@ehc/rules';
import { CannotBeWritten } from '../cannot-be-written.js';
import { entryOf } from './entries.js';
import { deadlineOf, dutyOf, limitOf, type Deadline } from './limits.js';

/** The date that was lifted, what was to be done by it, and on what ground it need not be kept. */
export function exceptionOf(content: LetterContent) {
  const { rule: key, ground: code } = content.event?.fact ?? {};
  const deadline = deadlineOf(content, String(key));
  const law = lawOf(content, deadline);
  const ground = exceptionGrounds(law).find((one) => one.code === code);
  if (!ground) throw new CannotBeWritten(`${law} has no exception ${String(code)}`);
  return {
    lifted: { ...limitOf(deadline), duty: dutyOf(deadline), ground: ground.words, groundLaw: ground.provision },
  };
}

/** What a date was counted by: for a part of an agreement in mediation the order that it is like, whose exceptions it has (reg 42(2)). */
function lawOf(content: LetterContent, { key, rule }: Deadline): string {
  const [, part, from, step] = /^mediation\.agreement-appealable\.([^/]+)\/([^.]+)\.(.+)$/.exec(key) ?? [];
  if (!part) return rule;
  const { fact } = entryOf<FactOf<'order-received'>>(
    content,
    'order-received',
    (one) => one.from === from && one.step === step,
  );
  return `order.${fact.like}.${part}`;
}
