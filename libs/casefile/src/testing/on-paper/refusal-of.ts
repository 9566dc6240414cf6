import type { Objection } from '../../contract/index.js';
import { Barred } from '../../domain/reckoning.js';

/** The objection with which something was refused. Fails where it was accepted, or broke. */
export function refusalOf(work: () => unknown): Objection {
  try {
    work();
  } catch (error) {
    if (error instanceof Barred) return error.objection;
    throw error;
  }
  throw new Error('it was accepted');
}
