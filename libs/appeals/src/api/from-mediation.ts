import { factsOf } from '@ehc/casefile/api';
import { noSuchCase } from '@ehc/casefile/access';
import { findCase, readLog } from '@ehc/casefile/data';
import { KIND as MEDIATION, type MediationFact } from '@ehc/mediation/contract';
import { conflict } from '@ehc/platform/problems';
import { longDate } from '@ehc/rules/plain-date';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { FactOf } from '../contract/index.js';
import type { lodgingBody } from './opening.js';

/**
 * The appeal as the record has it: what its notice decided, and when its certificate was issued. Inside `withinLa`.
 * @throws Problem 404 for a mediation that is not there, 409 for a certificate of another decision or one that was revoked
 */
export async function lodgingOf(
  m: EntityManager,
  { letters: _, ...body }: z.infer<typeof lodgingBody>,
): Promise<FactOf<'appeal-lodged'>> {
  const found = await findCase(m, body.mediation);
  if (found?.kind !== MEDIATION) throw noSuchCase();
  const facts = factsOf<MediationFact>(await readLog(m, body.mediation)).map(({ fact }) => fact);
  const notice = facts.find((fact) => fact.kind === 'notice-given');
  if (!notice || facts.some(({ kind }) => kind === 'notice-withdrawn'))
    throw conflict('not-appealable', 'This cannot be appealed', 'The notice of this decision was withdrawn.');
  const issued = body.certificate === undefined ? undefined : certificateIn(facts, body.certificate);
  return {
    kind: 'appeal-lodged',
    ...body,
    decision: notice.decision,
    noticeSent: notice.on,
    ...(issued && { certificateIssued: issued.on }),
  };
}

function certificateIn(facts: readonly MediationFact[], number: string) {
  const refused = (code: string, detail: string) =>
    conflict(code, 'This certificate does not allow the appeal', detail, {
      provision: 'CFA 2014 s.55(3)',
      errors: [{ field: 'certificate', problem: detail }],
    });
  const issued = facts.find((fact) => fact.kind === 'certificate-issued' && fact.certificate === number);
  if (!issued)
    throw refused('certificate-of-another-decision', `Certificate ${number} was not given for this decision.`);
  const revoked = facts.find((fact) => fact.kind === 'certificate-revoked' && fact.certificate === number);
  if (revoked) throw refused('certificate-revoked', `Certificate ${number} was revoked on ${longDate(revoked.on)}.`);
  return issued;
}
