import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRepository } from './repository.js';
import { textOf } from './texts.js';

export interface Citation {
  /** Words of a test's title. */
  words: string;
  /** The file it stands in, from the root. */
  file: string;
}

/** The tests that a text of a page cites: links to spec files whose text are words of a test. */
export const citationsIn = (text: string, page: string): Citation[] =>
  [...text.matchAll(/\["([^"\]]+)"\]\(([^)\s]+\.spec\.ts)\)/g)].map(([, words, link]) => ({
    words: words!,
    file: join(dirname(page), link!),
  }));

/** What is wrong with a citation, or undefined. */
export function faultOf({ words, file }: Citation): string | undefined {
  if (!existsSync(inRepository(file))) return `there is no ${file}`;
  return titlesIn(textOf(file)).some((title) => title.includes(words))
    ? undefined
    : `no test of ${file} says "${words}"`;
}

/** The titles of tests in a file: what stands first in brackets of it, describe or their each. */
export const titlesIn = (text: string): string[] =>
  [...text.matchAll(/(?:\b(?:it|describe)\(|\)\()\s*(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1\s*,/g)].map(([, , title]) =>
    title!.replace(/\\(.)/g, '$1'),
  );
