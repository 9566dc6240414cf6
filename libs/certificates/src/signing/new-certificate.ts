import { randomInt } from 'node:crypto';
import { appealableDecisions, type AppealableDecision } from '@ehc/casefile/contract';
import type { CertificateFacts } from '../contract/index.js';
import { alphabet, asWritten, randomCharacters } from '../contract/number.js';
import { certificateContent, type CertificateContent } from './certificate-content.js';
import { proofOf, type Holder } from './holder.js';

/** A number that nobody can guess: 60 random bits, and a character that shows typing mistakes. */
export const newCertificateNumber = (): string =>
  asWritten(Array.from({ length: randomCharacters }, () => alphabet[randomInt(alphabet.length)]).join(''));

/** What the casework knows when a certificate is asked for. */
export interface ToCertify extends Omit<CertificateFacts, 'number' | 'decision'> {
  decision: { code: AppealableDecision; noticeDated: string };
  holder: Holder;
}

/**
 * A certificate with its number and the proof of its holder, ready to be signed; names are not in it.
 * @throws ZodError naming the field that cannot be, such as a day of issue before the day of the ground
 */
export function newCertificate({ holder, decision, ...facts }: ToCertify): CertificateContent {
  return certificateContent.parse({
    ...facts,
    what: 'EHC Pathway: mediation certificate',
    format: 1,
    number: newCertificateNumber(),
    decision: { ...decision, words: appealableDecisions[decision.code] },
    ...proofOf(holder),
  });
}

/** The facts of what was signed. */
export function factsOf({
  what: _,
  format: __,
  salt: ___,
  holder: ____,
  ...facts
}: CertificateContent): CertificateFacts {
  return facts;
}
