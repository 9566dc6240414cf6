import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { allRoles, type Role } from '@ehc/platform/database';
import { kept } from '../servers/kept.js';
import { logins } from '../servers/people.js';

/** A password for each database role, made once and kept in the data folder. */
export function rolePasswords(dataFolder: string): Record<Role, string> {
  return kept(join(dataFolder, 'role-passwords.json'), () => {
    const made = allRoles.map((role) => [role, randomBytes(24).toString('base64url')]);
    return Object.fromEntries(made) as Record<Role, string>;
  });
}

interface KeyRing {
  current: string;
  keys: Record<string, string>;
}

/** A key for each local authority, with which what Temporal stores is encrypted: AES-256, base64, made once and kept. */
export function payloadKeys(dataFolder: string): Record<string, KeyRing> {
  const newRing = (): KeyRing => ({ current: 'k1', keys: { k1: randomBytes(32).toString('base64') } });
  const localAuthorities = [...new Set(logins().map(({ la }) => la))];
  return kept(join(dataFolder, 'payload-keys.json'), () =>
    Object.fromEntries(localAuthorities.map((la) => [la, newRing()])),
  );
}
