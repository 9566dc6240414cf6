import type { LetterContent } from '@ehc/casefile/data';
import { exceptionGrounds, rule } from '@ehc/rules';
import { CannotBeWritten } from '../cannot-be-written.js';
import { deadlineOf, limitOf } from './limits.js';

/** The date that was lifted, what was to be done by it, and on what ground it need not be kept. */
export function exceptionOf(content: LetterContent) {
  const { rule: key, ground: code } = content.event?.fact ?? {};
  const deadline = deadlineOf(content, String(key));
  const ground = exceptionGrounds(deadline.rule).find((one) => one.code === code);
  if (!ground) throw new CannotBeWritten(`${deadline.rule} has no exception ${String(code)}`);
  return {
    lifted: { ...limitOf(deadline), duty: rule(deadline.rule).duty, ground: ground.words, groundLaw: ground.provision },
  };
}
