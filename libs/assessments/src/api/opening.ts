import { colleague, day, letters, name, text } from '@ehc/casefile/api';
import { RuleError } from '@ehc/rules';
import { areas, agreementInForce } from '@ehc/rules/agreements';
import { isPlainDate, type PlainDate } from '@ehc/rules/plain-date';
import { badRequest } from '@ehc/platform/problems';
import { z } from 'zod';
import { requesters } from '../contract/index.js';

const person = z.strictObject({
  name,
  email: z.email('Give an e-mail address').optional(),
  address: z.array(z.string().max(200).trim().min(1)).max(8).default([]),
});

/** The people of a case. Held in Postgres only; a mother, a father and a carer are all parents in law (CFA 2014 s.83, Education Act 1996 s.576). */
const people = {
  child: person.extend({ dateOfBirth: day }).describe('The child or young person'),
  parents: z.array(person).max(6).default([]),
  advocate: person.optional(),
  contacts: z
    .array(
      person.extend({
        role: z.enum(['school', 'social-care', 'health-commissioner', 'named-institution', 'provider']),
      }),
    )
    .max(20)
    .default([])
    .describe('Whoever has to be told: SEND Regs 2014 reg 4(2)'),
};

const intake = z.strictObject({
  reasons: text.optional(),
  moreThanMainstreamProvision: z
    .boolean()
    .optional()
    .describe('REF-09: needs more than mainstream provision normally offers'),
  inEducationOrTraining: z.boolean().optional().describe('REF-09: from 16 to 25'),
  estimatedCostOfSupport: z
    .number()
    .min(0)
    .max(10_000_000)
    .optional()
    .describe('REF-10: pounds a year; it informs, and does not decide'),
  informant: text.optional().describe('REF-02: who brought the child to attention, and in which relation'),
  evidenceOfSupport: z.array(text).max(50).optional().describe('REF-11'),
});

const common = { on: day, officer: colleague.optional(), letters, ...people, particulars: intake.optional() };

export const requestBody = z.strictObject({ ...common, requester: z.enum(requesters) });
export const attentionBody = z.strictObject(common);
export type OpeningBody = z.infer<typeof requestBody> | z.infer<typeof attentionBody>;

/** The agreement on which a case of an LA begins: the one in force on the day of the request (GEN-01). */
export function agreementFor(la: string, on: PlainDate): { area: string; version: string } {
  const area = areas().find(({ localAuthority }) => localAuthority.code === la);
  if (!area) throw badRequest([{ field: 'la', problem: `There is no local agreement for ${la}` }]);
  try {
    return { area: area.area, version: agreementInForce(area.area, on).version };
  } catch (error) {
    if (error instanceof RuleError) throw badRequest([{ field: 'on', problem: error.message }]);
    throw error;
  }
}

/** Age in whole years on a day; who is 25 stays so until the day before their next birthday. CFA 2014 s.83(2) ends at 25. */
export function ageOn(dateOfBirth: PlainDate, on: PlainDate): number {
  if (!isPlainDate(dateOfBirth) || dateOfBirth > on)
    throw badRequest([{ field: 'child.dateOfBirth', problem: 'The date of birth is after the day of the request' }]);
  const age = Number(on.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - (on.slice(5) < dateOfBirth.slice(5) ? 1 : 0);
  if (age > 25)
    throw badRequest([
      { field: 'child.dateOfBirth', problem: 'An EHC needs assessment is for those up to 25 (CFA 2014 s.20 and s.36)' },
    ]);
  return age;
}
