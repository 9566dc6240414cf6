import type { Revocation } from '@ehc/certificates/contract';
import type { PublicCertificate } from '@ehc/certificates/data';

/** What the public check asks the register: one certificate by its number, and what no longer stands. */
export interface Register {
  /** @returns undefined for a number that was never issued */
  find(number: string): Promise<PublicCertificate | undefined>;
  revoked(): Promise<readonly Revocation[]>;
}

/** The name under which Nest hands it out. */
export const REGISTER = Symbol('register');
