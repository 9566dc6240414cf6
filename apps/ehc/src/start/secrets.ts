import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { newSigningKey } from '@ehc/casefile/evidence';
import { newKeyRing, publicKeysOf } from '@ehc/certificates/signing';
import { serviceKeyRing } from '@ehc/platform/config';
import { allRoles, type Role } from '@ehc/platform/database';
import { kept } from '../servers/kept.js';
import { logins } from '../servers/people.js';

/** A password for each database role, made once and kept in the data folder; a role that is new gets its own at the next start. */
export function rolePasswords(dataFolder: string): Record<Role, string> {
  const made = allRoles.map((role) => [
    role,
    kept(join(dataFolder, 'role-passwords', `${role}.json`), () => randomBytes(24).toString('base64url')),
  ]);
  return Object.fromEntries(made) as Record<Role, string>;
}

interface KeyRing {
  current: string;
  keys: Record<string, string>;
}

/** A key for each local authority, and one for what belongs to none, with which what Temporal stores is encrypted: AES-256, base64, made once and kept. */
export function payloadKeys(dataFolder: string): Record<string, KeyRing> {
  const newRing = (): KeyRing => ({ current: 'k1', keys: { k1: randomBytes(32).toString('base64') } });
  const localAuthorities = [...new Set(logins().flatMap(({ la }) => la ?? []))];
  const theirs = kept(join(dataFolder, 'payload-keys.json'), () =>
    Object.fromEntries(localAuthorities.map((la) => [la, newRing()])),
  );
  return { [serviceKeyRing]: kept(join(dataFolder, 'service-payload-key.json'), newRing), ...theirs };
}

/** Where the signed heads of all case logs are published. */
export const headsFolder = (dataFolder: string): string => join(dataFolder, 'heads');

/** What the worker alone is given, so that it can publish them: the key is made once and kept. */
export const headsSettings = (dataFolder: string) => ({
  HEADS_FOLDER: headsFolder(dataFolder),
  HEADS_SIGNING_KEY: JSON.stringify(kept(join(dataFolder, 'heads-signing-key.json'), newSigningKey)),
});

/** What signs certificates and the list of those that were revoked; each service is given no more than it needs. */
export function certificateSettings(dataFolder: string) {
  const ring = kept(join(dataFolder, 'certificate-keys.json'), newKeyRing);
  const statusListKey = kept(join(dataFolder, 'status-list-key.json'), newSigningKey);
  return {
    casework: { CERTIFICATE_KEYS: JSON.stringify(ring) },
    check: {
      CERTIFICATE_PUBLIC_KEYS: JSON.stringify(publicKeysOf(ring)),
      STATUS_LIST_KEY: JSON.stringify(statusListKey),
    },
  };
}
