import type { Principal } from '@ehc/platform/auth';
import { forbidden } from '@ehc/platform/problems';
import type { CaseRole } from './who-may.js';

/** 403 unless the person has one of the roles. */
export function mustBe(who: Principal, roles: readonly CaseRole[]): void {
  if (!who.roles.some((role) => (roles as readonly string[]).includes(role)))
    throw forbidden(`This needs one of the roles: ${roles.join(', ')}.`);
}
