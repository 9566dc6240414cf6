import { appealLetterRecipients, appealLetters } from '@ehc/appeals/contract';
import { letterRecipients, letters } from '@ehc/assessments/contract';
import { disagreementLetterRecipients, disagreementLetters } from '@ehc/disagreements/contract';
import { mediationLetterRecipients, mediationLetters } from '@ehc/mediation/contract';
import type { LetterName, LetterRecipient } from '../contract/index.js';
import { exampleContent, youngPersonsContent } from '../testing/example-content.js';
import { contactsOf } from '../settings/contacts.js';
import { letterTable } from './letter-table.js';
import { readerOf } from './table/letter-kind.js';
import { writeLetter } from './write-letter.js';

const contacts = contactsOf('EX');
const lettersByKindOfCase: [object, readonly LetterRecipient[]][] = [
  [letters, letterRecipients],
  [mediationLetters, mediationLetterRecipients],
  [appealLetters, appealLetterRecipients],
  [disagreementLetters, disagreementLetterRecipients],
];
const everyLetter = lettersByKindOfCase.flatMap(([names, recipients]) =>
  (Object.keys(names) as LetterName[]).flatMap((name) =>
    recipients
      .filter((recipient) => letterTable[name].readers.includes(readerOf(recipient)))
      .map((recipient): [LetterName, LetterRecipient] => [name, recipient]),
  ),
);
const names = [...new Set(everyLetter.map(([name]) => name))];
const toYoungPeople = names.filter((name) => letterTable[name].readers.includes('family'));

/** Words of what a reader sees, in no order: lines of a table run differently in text. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}@’'.:/()-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .sort();
const seenIn = (html: string): string =>
  /<main[^>]*>([\s\S]*)<\/main>/
    .exec(html)![1]!
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(everyLetter)('the letter %s to %s', (name, recipient) => {
  const letter = writeLetter(exampleContent(name, recipient), contacts);

  it('has a subject that names the case and nobody', () => {
    expect(letter.subject).toMatch(/ EX-2026-0141(-[MAD]1)?: /);
    expect(letter.subject).not.toMatch(/Sam|Jo|Ada|Example|\d{4}-\d{2}-\d{2}/);
  });

  it('names the child in the text, but to colleagues only the reference', () => {
    if (readerOf(recipient) === 'staff') expect(letter.text).not.toContain('Sam Example');
    else expect(letter.text).toContain('Sam Example');
    expect(letter.text).toContain('EX-2026-0141');
  });

  it('says the same in text and in HTML', () => expect(wordsOf(letter.text)).toEqual(wordsOf(seenIn(letter.html))));

  it('can be read by a screen reader: language, one first heading, no picture, every table with headings', () => {
    expect(letter.html).toContain('<html lang="en">');
    expect(letter.html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(letter.html).not.toMatch(/<img|<script|<style/);
    for (const [table] of letter.html.matchAll(/<table[\s\S]*?<\/table>/g))
      expect(table).toMatch(/<th [^>]*scope="(row|col)"/);
  });

  it('leaves no hole', () => expect(letter.html).not.toMatch(/undefined|null|\[object|NaN|\{\{|,\s*,/));
});

it('every letter of every kind of case has somebody to read it', () =>
  expect(names.sort()).toEqual(lettersByKindOfCase.flatMap(([all]) => Object.keys(all)).sort()));

describe.each(toYoungPeople)('the letter %s to a young person', (name) => {
  const { text } = writeLetter(youngPersonsContent(name), contacts);

  it('speaks to them', () => {
    expect(text).toContain('Dear Sam Example');
    expect(text).not.toContain('Sam Example’s');
    expect(text).toMatch(/\byour?\b/);
  });
});
