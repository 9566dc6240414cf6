import { factsOf, refusal, today, headerOf, type Split } from '@ehc/casefile/api';
import type { Recorded } from '@ehc/casefile/contract';
import { localAuthorityName, peopleOf, readLog, type CaseRow } from '@ehc/casefile/data';
import { keepSignature, prepareCertificate } from '@ehc/certificates/data';
import {
  newCertificate,
  newCertificateNumber,
  signCertificate,
  type CertificateKeys,
  type Holder,
} from '@ehc/certificates/signing';
import { badRequest, conflict, fieldErrors } from '@ehc/platform/problems';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { EntityManager } from 'typeorm';
import { ZodError } from 'zod';
import type { CertificateGround, FactOf, MediationFact } from '../../contract/index.js';
import { isRegistered, practitioner, type PractitionerRow } from '../../data/index.js';
import { groundedOn, issuesOf, objection } from '../../domain/index.js';

/** What is asked for: the ground, and the register number of the adviser who gives it. */
interface Asked {
  kind: 'certificate-issued';
  on: PlainDate;
  ground: CertificateGround;
  adviser: string;
}

/**
 * The certificate with its number, signed and kept in the register; it counts from the moment the case has it on record.
 * @throws Problem 400 for an adviser without an entry in the register, 409 where the law of the case is against it
 */
export async function withNumber(m: EntityManager, keys: CertificateKeys, found: CaseRow, what: Split): Promise<Split> {
  const { adviser: number, ...asked } = what.fact as Asked;
  const adviser = await practitioner(m, number);
  if (!adviser)
    throw badRequest([{ field: 'adviser', problem: `Nobody with the number ${number} is on the register` }]);
  const facts = factsOf<MediationFact>(await readLog(m, found.reference));
  const issued: FactOf<'certificate-issued'> = {
    ...asked,
    certificate: newCertificateNumber(),
    register: adviser.advises && isRegistered(adviser, asked.on) ? 'registered' : 'not-registered',
  };
  const against = objection(headerOf(found), facts, issued, today());
  if (against) throw refusal(against);
  const certificate = await contentOf(m, found, facts, issued, adviser);
  await prepareCertificate(m, certificate);
  const jws = await signCertificate(certificate, keys.current);
  await keepSignature(m, certificate.number, { kid: keys.current.kid, jws });
  return { ...what, fact: { ...issued, certificate: certificate.number } as MediationFact };
}

async function contentOf(
  m: EntityManager,
  { la, reference }: CaseRow,
  facts: readonly Recorded<MediationFact>[],
  { ground, on, register: status }: FactOf<'certificate-issued'>,
  { provider, providerName, register, number }: PractitionerRow,
) {
  const notice = facts.map(({ fact }) => fact).find((fact) => fact.kind === 'notice-given')!;
  const groundOn = groundedOn(facts, ground);
  if (groundOn === undefined) throw cannotBeWritten('The day that its ground speaks of is not on record.');
  try {
    return newCertificate({
      mediation: reference,
      authority: { code: la, name: await localAuthorityName(m, la) },
      provider: { code: provider, name: providerName },
      adviser: { register, number, status },
      decision: { code: notice.decision, noticeDated: notice.dated ?? notice.on },
      ground,
      groundOn,
      issuedOn: on,
      healthOnly: issuesOf(facts) === 'health',
      holder: await holderOf(m, reference),
    });
  } catch (error) {
    throw error instanceof ZodError ? badRequest(fieldErrors(error.issues)) : error;
  }
}

async function holderOf(m: EntityManager, reference: string): Promise<Holder> {
  const child = (await peopleOf(m, reference)).find(({ role }) => role === 'child' || role === 'young-person');
  if (!child?.dateOfBirth)
    throw cannotBeWritten('The name or the date of birth of the child or young person is not on record.');
  return { name: child.name, bornOn: child.dateOfBirth };
}

const cannotBeWritten = (detail: string) =>
  conflict('certificate-cannot-be-written', 'This certificate cannot be written', detail);
