import { appealableDecisions, type AppealableDecision } from '@ehc/casefile/contract';
import { isPlainDate, longDate } from '@ehc/rules/plain-date';
import { z } from 'zod';
import {
  certificateGrounds,
  isCertificateNumber,
  registerStatuses,
  type CertificateFacts,
  type CertificateGround,
  type HolderProof,
  type RegisterStatus,
} from '../contract/index.js';

const codesOf = <T extends string>(table: Record<T, string>) => z.enum(Object.keys(table) as [T, ...T[]]);
const day = z.string().refine(isPlainDate, 'it is not a day, YYYY-MM-DD');
/** Of an organisation, a register, a decision: one line. */
const line = z
  .string()
  .trim()
  .regex(/^[^\p{C}]{1,300}$/u, 'it must be one line of at most 300 characters');
const organisation = z.strictObject({ code: line, name: line });

const facts = z.strictObject({
  number: z.string().refine(isCertificateNumber, 'it is not the number of a certificate'),
  mediation: z
    .string()
    .regex(/^[A-Z]{2,4}-\d{4}-\d{1,9}-[MN]\d{1,4}$/, 'it is not a mediation case, such as EX-2026-0141-M1'),
  authority: organisation,
  provider: organisation,
  adviser: z.strictObject({ register: line, number: line, status: codesOf<RegisterStatus>(registerStatuses) }),
  decision: z.strictObject({ code: codesOf<AppealableDecision>(appealableDecisions), words: line, noticeDated: day }),
  ground: codesOf<CertificateGround>(certificateGrounds),
  groundOn: day,
  issuedOn: day,
  healthOnly: z.boolean(),
});

/** What cannot be true together, whatever the law says. */
function mustAgree({ value, issues }: z.core.ParsePayload<CertificateFacts>): void {
  const wrong = (field: string, message: string) =>
    void issues.push({ code: 'custom', path: field.split('.'), message, input: value });
  const { decision, groundOn, issuedOn } = value;
  if (groundOn < decision.noticeDated)
    wrong('groundOn', `it is before ${longDate(decision.noticeDated)}, the date of the notice`);
  if (issuedOn < groundOn) wrong('issuedOn', `it is before ${longDate(groundOn)}, the day of its ground`);
  if (value.ground === 'not-arranged' && value.healthOnly)
    wrong(
      'ground',
      'there is no such certificate where the issues are about health care alone (SEND Regs 2014 reg 35(3))',
    );
}

export const certificateFacts: z.ZodType<CertificateFacts> = facts.check(mustAgree);

/** What is signed: the facts, and the proof of whom they are about. */
export const certificateContent = facts
  .extend({
    what: z.literal('EHC Pathway: mediation certificate'),
    format: z.literal(1),
    salt: z.base64url().length(22),
    holder: z.base64url().length(43),
  })
  .check(mustAgree);
export type CertificateContent = CertificateFacts &
  HolderProof & { what: 'EHC Pathway: mediation certificate'; format: 1 };
