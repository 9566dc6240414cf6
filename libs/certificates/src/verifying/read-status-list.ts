import type { Revocation } from '../contract/index.js';
import type { PublishedKeys } from '../signing/key-ring.js';
import { types } from '../signing/sign.js';
import { statusContent, type StatusContent } from '../signing/status-content.js';
import { readSigned, type Fault } from './read-signed.js';

const faults: Record<Fault, string> = {
  'not-one': 'what was given as the list of revoked certificates is none.',
  foreign: 'the list of revoked certificates is not signed with any of our keys.',
  changed: 'the list of revoked certificates is not as we signed it.',
};

/**
 * Reads a signed list of revoked certificates.
 * @param text undefined where there is none
 * @returns what was revoked; or why that is not known, in words
 */
export async function readStatusList(
  text: string | undefined,
  keys: PublishedKeys,
  now: Date,
): Promise<readonly Revocation[] | { unknown: string }> {
  if (text === undefined) return { unknown: 'there is no list of revoked certificates to look at.' };
  const kind = { typ: types.statusList, for: 'status-list', content: statusContent } as const;
  const read = await readSigned<StatusContent>(text.trim(), kind, keys);
  if (typeof read === 'string') return { unknown: faults[read] };
  if (now.toISOString() >= new Date(read.nextUpdate).toISOString())
    return { unknown: 'the list of revoked certificates is out of date.' };
  return read.revoked;
}
