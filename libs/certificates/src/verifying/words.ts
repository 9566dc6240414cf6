import { longDate } from '@ehc/rules/plain-date';
import { revocationReasons, type Revocation } from '../contract/index.js';

/** Each verdict in plain words. */
export const wordsFor = {
  genuine: () => 'This certificate is genuine and stands.',
  revoked: ({ on, because }: Revocation) =>
    `This certificate was revoked on ${longDate(on)}: do not rely on it. ${revocationReasons[because]}`,
  corrected: ({ on, because, replacedBy }: Revocation) =>
    `This certificate was replaced on ${longDate(on)}: do not rely on it. ${revocationReasons[because]} Ask for the certificate ${replacedBy}.`,
  changed: () =>
    'This is not as we signed it: it was changed afterwards, or somebody else made it in our name. Do not rely on it.',
  foreign: () =>
    'This was not signed with any of our keys. Somebody else made it, or the keys it is checked by are out of date.',
  'not-a-certificate': () =>
    'This is not a signed mediation certificate. It may be something else, or a part of it is missing.',
  'cannot-say': (why: string) => `We signed this certificate. Whether it was revoked since cannot be said: ${why}`,
};
