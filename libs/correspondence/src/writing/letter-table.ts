import type { LetterName } from '../contract/index.js';
import { appeal } from './table/appeal.js';
import { assessment } from './table/assessment.js';
import { disagreement } from './table/disagreement.js';
import type { LetterKind, Reader } from './table/letter-kind.js';
import { mediation } from './table/mediation.js';

const kindsOfCase = [assessment, mediation, appeal, disagreement];

/** Every letter: its subject, for whom it has wording, and what it cannot do without. */
export const letterTable: Record<LetterName, LetterKind> = {
  ...assessment.letters,
  ...mediation.letters,
  ...appeal.letters,
  ...disagreement.letters,
};

/** The subject line: a reference and fixed words, so that it may be seen by anybody. */
export function subjectOf(name: LetterName, reader: Reader, reference: string): string {
  const { openings } = kindsOfCase.find(({ letters }) => name in letters)!;
  return `${openings[reader]} ${reference}: ${letterTable[name].about}`;
}

/** Such a letter names the adviser to whom the family came. */
export const isAboutMediation = (name: LetterName): boolean => name in mediation.letters;
