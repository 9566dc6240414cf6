import { z } from 'zod';

const words = z.string().trim().min(1);

/** Whom a letter tells its reader to turn to. */
const contactPoint = z.strictObject({ name: words, telephone: words, email: z.email(), website: z.url() });

const byCode = z.record(z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'must be a code such as icb-mid'), contactPoint);

const letterContacts = z.strictObject({
  /** the team that sends the letters */
  team: contactPoint.extend({ address: z.array(words).min(1) }),
  /** independent mediation adviser whom decisions name (SEND Regs 2014 reg 32) */
  mediationAdviser: contactPoint,
  /** where families can go to several: the advisers by the code of their provider */
  mediationProviders: byCode.optional(),
  /** information, advice and support service (CFA 2014 s.32) */
  adviceService: contactPoint,
  /** disagreement resolution service (CFA 2014 s.57) */
  disagreementService: contactPoint,
  /** who is told for the responsible commissioning body, where a case names nobody (SEND Regs 2014 reg 4(2)) */
  healthCommissioner: contactPoint,
  /** where there are several: each by the code that cases name it by (SEND Regs 2014 reg 35(2)) */
  healthCommissioners: byCode.optional(),
  /** who is told for social care, where a case names nobody (SEND Regs 2014 reg 4(2)) */
  socialCare: contactPoint,
});

export type LetterContacts = z.infer<typeof letterContacts>;

/** Contacts by LA code. */
export const contactsByLa = z.record(z.string().regex(/^[A-Z]{2,4}$/, 'must be an LA code such as EX'), letterContacts);
export type ContactsByLa = z.infer<typeof contactsByLa>;
