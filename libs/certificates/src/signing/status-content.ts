import { isPlainDate } from '@ehc/rules/plain-date';
import { z } from 'zod';
import { isCertificateNumber, revocationReasons, type RevocationReason } from '../contract/index.js';

const number = z.string().refine(isCertificateNumber, 'it is not the number of a certificate');

/** Every certificate that no longer stands, as it was known at one moment. */
export const statusContent = z.strictObject({
  what: z.literal('EHC Pathway: mediation certificates that no longer stand'),
  format: z.literal(1),
  issuedAt: z.iso.datetime(),
  /** from when on somebody who checks needs a newer list */
  nextUpdate: z.iso.datetime(),
  revoked: z.array(
    z.strictObject({
      number,
      on: z.string().refine(isPlainDate, 'it is not a day, YYYY-MM-DD'),
      because: z.enum(Object.keys(revocationReasons) as [RevocationReason, ...RevocationReason[]]),
      replacedBy: number.optional(),
    }),
  ),
});
export type StatusContent = z.infer<typeof statusContent>;
