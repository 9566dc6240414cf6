import { certificateGrounds, registerStatuses, revocationReasons } from '@ehc/certificates/contract';
import { publishedKeys } from '@ehc/certificates/signing';
import { verdicts } from '@ehc/certificates/verifying';
import { z } from 'zod';

const codesOf = <T extends string>(table: Record<T, string>) => z.enum(Object.keys(table) as [T, ...T[]]);
const organisation = z.strictObject({ code: z.string(), name: z.string() });

const certificate = z
  .strictObject({
    number: z.string(),
    mediation: z.string().describe('The mediation case'),
    authority: organisation,
    provider: organisation,
    adviser: z.strictObject({ register: z.string(), number: z.string(), status: codesOf(registerStatuses) }),
    decision: z.strictObject({ code: z.string(), words: z.string(), noticeDated: z.iso.date() }),
    ground: codesOf(certificateGrounds),
    groundOn: z.iso
      .date()
      .describe('The family told the adviser, the mediation ended, or the authority told the adviser'),
    issuedOn: z.iso.date(),
    healthOnly: z.boolean(),
  })
  .meta({ id: 'Certificate', description: 'What a certificate says; nobody is named' });

const revocation = z.strictObject({
  number: z.string(),
  on: z.iso.date(),
  because: codesOf(revocationReasons),
  replacedBy: z.string().optional(),
});

export const checked = z.strictObject({
  verdict: z.enum(verdicts),
  words: z.string().describe('The verdict in plain words'),
  certificate: certificate.optional().describe('Only where the signature fits'),
  revocation: revocation.optional(),
});
export const shown = checked.extend({ signed: z.string().describe('The certificate as it was signed, a JWS') });
export const aboutPerson = checked.extend({ isAboutThem: z.boolean().optional() });
export const keySet = publishedKeys;
