import { isErased } from '../data/index.js';
import { conflict } from '@ehc/platform/problems';
import type { EntityManager } from 'typeorm';

/** Before anything personal is written to a case; nobody erases it from here to the end of the transaction. @throws Problem 409 */
export async function mustNotBeErased(m: EntityManager, reference: string): Promise<void> {
  if (!(await isErased(m, reference))) return;
  throw conflict(
    'case-erased',
    'This case was erased',
    'Its people, words and documents were removed for good. Nothing more can be recorded in it.',
  );
}
