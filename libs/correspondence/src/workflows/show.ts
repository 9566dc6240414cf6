import { inWords } from '@ehc/platform/plain';
import { searchAttributes } from '@ehc/platform/search-attributes';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { CANNOT_BE_WRITTEN, MAIL_UNAVAILABLE, type LetterInput, type LetterOutcome } from '../contract/index.js';

const nameOf = (letter: LetterInput): string =>
  `Letter ${letter.template} to ${letter.recipient}, case ${letter.reference}`;

const why: Record<string, string> = {
  [MAIL_UNAVAILABLE]: 'the mail server does not take it. It is tried again for ever, at most 10 minutes apart',
};

export function showStart(letter: LetterInput): void {
  setCurrentDetails(inWords(`**${nameOf(letter)}**: being written and sent.`));
}

/** Says on the workflow's page why the letter has not gone out. The message of `CANNOT_BE_WRITTEN` is made of fixed words and codes. */
export function showWaiting(letter: LetterInput, failure: { type: string; message: string }): void {
  const reason =
    failure.type === CANNOT_BE_WRITTEN
      ? `${failure.message} Complete the record, then send the signal tryAgain (it is tried again once a day anyway)`
      : (why[failure.type] ??
        'the case record (Postgres) does not answer or the sending broke off. It is tried again for ever, at most 10 minutes apart');
  setCurrentDetails(inWords(`**${nameOf(letter)}**: waiting: ${reason}.`));
}

const ends: Record<LetterOutcome, string> = {
  sent: 'taken by the mail server.',
  'to-print': 'no e-mail address: written and kept for printing.',
  'not-needed': 'no school is on record for this case, so nobody is to be told.',
  erased: 'not sent: its case was erased.',
  returned: 'refused for good by the mail server. Look at the address, then send it another way.',
};

export function showEnd(letter: LetterInput, outcome: LetterOutcome): LetterOutcome {
  upsertSearchAttributes([{ key: searchAttributes.stage, value: `letter-${outcome}` }]);
  setCurrentDetails(inWords(`**${nameOf(letter)}**: ${ends[outcome]}`));
  return outcome;
}
