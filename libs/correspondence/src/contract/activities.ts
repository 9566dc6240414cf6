import type { LetterInput, LetterOutcome } from './workflow.js';

/** What the workflow asks of the notifications service. */
export interface LetterActivities {
  /**
   * Writes the letter and hands it to the mail server, once; a repeat answers with what was done the first time.
   * Fails with type `CANNOT_BE_WRITTEN` when a fact is missing (waiting alone does not mend it),
   * `MAIL_UNAVAILABLE` when the mail server did not take it, and any other type when the record did not answer.
   */
  sendLetter(letter: LetterInput): Promise<LetterOutcome>;
}

/** Failure type: a fact that the letter needs is not in the record. The message names it, in fixed words and codes. */
export const CANNOT_BE_WRITTEN = 'CannotBeWritten';
/** Failure type: the mail server is down, slow or says "later". */
export const MAIL_UNAVAILABLE = 'MailUnavailable';
