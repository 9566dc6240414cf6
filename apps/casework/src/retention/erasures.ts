import { keyUsed } from '@ehc/casefile/api';
import { eraseAssessment } from '@ehc/assessments/data';
import { eraseCertificates } from '@ehc/certificates/data';
import {
  approveErasure,
  enterErasure,
  eraseCase,
  findErasure,
  fingerprintOf,
  lockErasures,
  once,
  standingErasure,
  stateOf,
  withdrawErasure,
  type ErasureRow,
} from '@ehc/casefile/data';
import type { Ground } from '@ehc/casefile/retention';
import { eraseLetters } from '@ehc/correspondence/data';
import type { Principal } from '@ehc/platform/auth';
import { conflict, notFound } from '@ehc/platform/problems';
import type { EntityManager } from 'typeorm';
import { viewOf, type ErasureView } from './erasure-view.js';
import { mayBeErased } from './may-be-erased.js';

/** Asks for a case to be erased, once for each key. Inside `withinLa`. @throws Problem 404, 409 or 422 */
export async function ask(
  m: EntityManager,
  who: Principal,
  key: string,
  asked: { case: string; ground: Ground; reason: string },
): Promise<ErasureView> {
  const { case: caseReference, ground, reason } = asked;
  const request = { la: who.la, key, fingerprint: fingerprintOf(asked), madeBy: who.subject, caseReference };
  const { answer, sameRequest } = await once(m, request, async () => {
    await lockErasures(m, caseReference);
    await mayBeErased(m, who.la, caseReference, ground);
    if (await standingErasure(m, caseReference))
      throw conflict('already-asked', 'This was asked before', `The erasing of ${caseReference} waits for approval.`);
    return viewOf(await enterErasure(m, { la: who.la, caseReference, ground, reason, askedBy: who.subject }));
  });
  if (!sameRequest) throw keyUsed();
  return answer;
}

/**
 * Approves what another person asked for, and erases: people, words, documents, plans, letters, in one transaction.
 * The same person's repetition is answered as before. Inside `withinLa`. @throws Problem 404 or 409
 */
export async function approve(m: EntityManager, who: Principal, id: string): Promise<ErasureView> {
  const row = await locked(m, id);
  const state = stateOf(row);
  if (state === 'done' && row.approvedBy === who.subject) return viewOf(row);
  if (state !== 'waiting') throw alreadySettled(state);
  if (row.askedBy === who.subject)
    throw conflict('same-person', 'A second person has to approve this', 'You asked for it yourself.');
  await mayBeErased(m, who.la, row.caseReference, row.ground);
  await approveErasure(m, id, who.subject);
  const elsewhere = {
    ...(await eraseAssessment(m, id)),
    ...(await eraseLetters(m, id)),
    ...(await eraseCertificates(m, id)),
  };
  await eraseCase(m, id, elsewhere);
  return viewOf((await findErasure(m, id))!);
}

/** Takes back what was asked and is not done. Inside `withinLa`. @throws Problem 404 or 409 */
export async function withdraw(m: EntityManager, who: Principal, id: string): Promise<ErasureView> {
  const row = await locked(m, id);
  const state = stateOf(row);
  if (state === 'done') throw alreadySettled(state);
  if (state === 'waiting') await withdrawErasure(m, id, who.subject);
  return viewOf((await findErasure(m, id))!);
}

async function locked(m: EntityManager, id: string): Promise<ErasureRow> {
  const row = await findErasure(m, id);
  if (!row) throw notFound('There is no such erasure, or you may not see it.');
  await lockErasures(m, row.caseReference);
  return (await findErasure(m, id))!;
}

const alreadySettled = (state: string) =>
  conflict(`erasure-${state}`, 'This is settled already', `The erasing was ${state} before.`);
