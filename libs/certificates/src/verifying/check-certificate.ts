import type { CertificateFacts, Revocation } from '../contract/index.js';
import { certificateContent, type CertificateContent } from '../signing/certificate-content.js';
import { isHolder, type Holder } from '../signing/holder.js';
import type { PublishedKeys } from '../signing/key-ring.js';
import { factsOf } from '../signing/new-certificate.js';
import { types } from '../signing/sign.js';
import { readSigned } from './read-signed.js';
import { wordsFor } from './words.js';

export const verdicts = [
  'genuine',
  'revoked',
  'corrected',
  'changed',
  'foreign',
  'not-a-certificate',
  'cannot-say',
] as const;
export type Verdict = (typeof verdicts)[number];

export interface Checked {
  verdict: Verdict;
  /** the verdict in plain words */
  words: string;
  /** what the certificate says; only where its signature fits */
  facts?: CertificateFacts;
  revocation?: Revocation;
  /** whether it is about the person named; only where one was named and the signature fits */
  isAboutThem?: boolean;
}

export interface ToCheck {
  keys: PublishedKeys;
  /** all that was revoked, as it is known now; or why that is not known, in words */
  revoked: readonly Revocation[] | { unknown: string };
  holder?: Holder | undefined;
}

/** Is this signed text a certificate of ours that still stands? Needs no database and no network. */
export async function checkCertificate(text: string, { keys, revoked, holder }: ToCheck): Promise<Checked> {
  const kind = { typ: types.certificate, for: 'certificates', content: certificateContent } as const;
  const read = await readSigned<CertificateContent>(text.trim(), kind, keys);
  if (typeof read === 'string') return faulty(read === 'not-one' ? 'not-a-certificate' : read);
  const known = { facts: factsOf(read), ...(holder && { isAboutThem: isHolder(read, holder) }) };
  if ('unknown' in revoked) return { verdict: 'cannot-say', words: wordsFor['cannot-say'](revoked.unknown), ...known };
  const revocation = revoked.find(({ number }) => number === read.number);
  if (!revocation) return { verdict: 'genuine', words: wordsFor.genuine(), ...known };
  const verdict = revocation.replacedBy === undefined ? 'revoked' : 'corrected';
  return { verdict, words: wordsFor[verdict](revocation), revocation, ...known };
}

const faulty = (verdict: 'changed' | 'foreign' | 'not-a-certificate'): Checked => ({
  verdict,
  words: wordsFor[verdict](),
});
