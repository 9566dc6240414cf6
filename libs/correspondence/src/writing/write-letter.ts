import type { LetterName } from '../contract/index.js';
import type { LetterContent } from '@ehc/casefile/data';
import type { LetterContacts } from '../settings/contact-point.js';
import { checkNeeds } from './needs.js';
import { plainText } from './plain-text.js';
import { renderHtml } from './render.js';
import { viewOf } from './view.js';

export interface WrittenLetter {
  /** reference and fixed words: no personal data */
  subject: string;
  html: string;
  text: string;
}

/**
 * Writes a letter from the record of the case: complete, or not at all.
 * @throws CannotBeWritten naming the fact that is missing; RuleError where a date cannot be computed
 */
export function writeLetter(content: LetterContent, contacts: LetterContacts): WrittenLetter {
  const name = content.order.template as LetterName;
  const view = viewOf(name, checkNeeds(name, content), content, contacts);
  const html = renderHtml(name, view);
  return { subject: view.subject, html, text: plainText(html) };
}
