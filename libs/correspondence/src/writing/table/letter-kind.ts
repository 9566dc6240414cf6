import type { LetterRecipient } from '../../contract/index.js';

/** For whom a letter has wording: the family, those who work with the child, or the authority's own staff. */
export type Reader = 'family' | 'professional' | 'staff';

export const readerOf = (recipient: LetterRecipient): Reader =>
  recipient === 'family' ? 'family' : recipient === 'officer' || recipient === 'managers' ? 'staff' : 'professional';

export interface LetterKind {
  /** second half of the subject line: what it is about, and nothing about anybody */
  about: string;
  readers: Reader[];
  /** what the letter cannot do without: where it stands in the content, and its name for people */
  needs?: Record<string, string>;
  /** it tells of what others did, and bears the day on which it was ordered; all others bear the day of the event */
  tellsOfOthers?: true;
}

/** The letters of one kind of case, and how their subject lines begin. */
export interface LettersOfAKind<Name extends string> {
  openings: Record<Reader, string>;
  letters: Record<Name, LetterKind>;
}
