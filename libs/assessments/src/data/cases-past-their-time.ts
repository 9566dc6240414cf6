import { holdsOn, retentionCandidates } from '@ehc/casefile/data';
import { dueOn, type DueCases } from '@ehc/casefile/retention';
import type { EntityManager } from 'typeorm';
import { recordClassOf } from './record-class.js';

/** Which closed cases of the LA, or whether one of them, is past its time on a day. Changes nothing. Inside `withinLa`. */
export async function casesPastTheirTime(
  m: EntityManager,
  la: string,
  on: string,
  reference?: string,
): Promise<DueCases> {
  const candidates = await retentionCandidates(m, reference);
  const held = new Map((await holdsOn(m, on, reference)).reverse().map((hold) => [hold.caseReference, hold.until]));
  const kept = candidates.map(({ kind, stage, ...about }) => {
    const heldUntil = held.get(about.reference);
    return { ...about, class: recordClassOf(kind, stage), ...(heldUntil !== undefined && { heldUntil }) };
  });
  return dueOn(la, kept, on);
}
