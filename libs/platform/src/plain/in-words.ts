/** U+2060 (word joiner, prints as nothing) marks a text written for ops: the payload codec leaves it readable. */
export const opsTextMark = '\u2060';

const writtenDate =
  /^\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/;
const code = /^[A-Za-z0-9][A-Za-z0-9./:_-]{0,79}$/;
const personal = [
  { found: /\S@\S/, name: 'an e-mail address' },
  { found: /(?<![\w-])(?:0\d{2,4} ?\d{3,4} ?\d{3,4}|\d{3} \d{3} \d{4})(?![\w-])/, name: 'a telephone or NHS number' },
];

/**
 * Marks a text as written for ops, so that the Temporal UI shows it unencrypted: summaries, static summaries and current details.
 * It may hold fixed words, codes, case references and dates, never anything a person wrote or is called by.
 *
 * As a template (`inWords\`final plan due ${date}\``) each value must be a number, a code without spaces or a date.
 * As a call (`inWords('write to the case log')`) the whole text is looked at for what is plainly personal.
 * @throws Error naming what does not belong there.
 */
export function inWords(text: string | TemplateStringsArray, ...values: (string | number)[]): string {
  const whole = typeof text === 'string' ? text : String.raw({ raw: text }, ...values.map(checkedValue));
  for (const { found, name } of personal)
    if (found.test(whole))
      throw new Error(`A text for ops may hold fixed words, codes and dates only; this one holds ${name}.`);
  return whole.startsWith(opsTextMark) ? whole : opsTextMark + whole;
}

function checkedValue(value: string | number): string {
  if (typeof value === 'number' || code.test(value) || writtenDate.test(value)) return String(value);
  throw new Error('A value in a text for ops must be a number, a code without spaces or a date.');
}
