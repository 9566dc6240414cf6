import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isPlainDate, type PlainDate } from '@ehc/rules/plain-date';
import type { HolderProof } from '../contract/index.js';

/** The child or young person a certificate is about. */
export interface Holder {
  name: string;
  bornOn: PlainDate;
}

/** Spelt the same however it was typed: width and form of letters, capitals, spaces, and the shape of hyphens and apostrophes do not count. */
export const normalisedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();

function hashOf(salt: string, { name, bornOn }: Holder): string {
  const known = normalisedName(name);
  if (known === '') throw new Error('The name of the person the certificate is about is missing.');
  if (!isPlainDate(bornOn)) throw new Error('The date of birth is not a day, YYYY-MM-DD.');
  return createHash('sha256').update([salt, known, bornOn].join('\n')).digest('base64url');
}

/** @throws Error when there is no name, or no such day */
export function proofOf(holder: Holder): HolderProof {
  const salt = randomBytes(16).toString('base64url');
  return { salt, holder: hashOf(salt, holder) };
}

/** Whether this is the person a certificate is about. @throws Error when there is no name, or no such day */
export const isHolder = ({ salt, holder }: HolderProof, person: Holder): boolean =>
  timingSafeEqual(Buffer.from(hashOf(salt, person)), Buffer.from(holder));
