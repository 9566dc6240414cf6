import type { LetterName, LetterRecipient } from './letters.js';

export const WORKFLOW_TYPE = 'letter';
export const TASK_QUEUE = 'notifications';

/** What identifies one letter: the case, the event that caused it, the template and who gets it. */
export interface LetterIdentity {
  reference: string;
  sequence: number;
  template: string;
  recipient: string;
}

/** `letter/EX-2026-0141/7/final-plan/family`: one letter, one workflow, however often it is asked for. */
export const workflowIdOf = ({ reference, sequence, template, recipient }: LetterIdentity): string =>
  `letter/${reference}/${sequence}/${template}/${recipient}`;

/** What a letter workflow begins with: codes only, no personal data. */
export interface LetterInput {
  la: string;
  /** id of the letter order in the outbox */
  order: string;
  reference: string;
  template: LetterName;
  recipient: LetterRecipient;
}

/**
 * How a letter ended: handed to the mail server, waiting to be printed, refused for good by the mail server, nobody is there
 * to be told (a child who is at no school has no head), or not sent because its case was erased.
 */
export type LetterOutcome = 'sent' | 'to-print' | 'returned' | 'not-needed' | 'erased';

/** Signal: whatever was missing has been put right, try at once. */
export const TRY_AGAIN = 'tryAgain';
