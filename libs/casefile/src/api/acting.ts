import type { Principal } from '@ehc/platform/auth';
import { noSuchCase } from '../access/index.js';
import type { CaseRow } from '../data/index.js';

/**
 * Whoever asks, in the authority of the case that they ask about: colleagues are in their own, an adviser of a provider is
 * in whichever the reference names, and sees there what came to the provider.
 * @throws Problem 404 for a reference that names no authority
 */
export function actingOn(who: Principal, reference: string): Principal {
  if (who.provider === undefined) return who;
  const la = /^([A-Z]{2,4})-/.exec(reference)?.[1];
  if (!la) throw noSuchCase();
  return { ...who, la };
}

/** Is the case none of theirs, because they are of a provider to whom the family did not come? */
export const isForeignTo = ({ provider }: Principal, found: CaseRow): boolean =>
  provider !== undefined && found.provider !== provider;
