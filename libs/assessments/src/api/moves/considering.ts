import { deciders, keyWorkers, officers, referralGroup } from '@ehc/casefile/access';
import { body, colleague, type MoveDefinition, text } from '@ehc/casefile/api';
import { z } from 'zod';
import { adviceKinds } from '../../contract/index.js';
import type { moves } from '../../contract/index.js';

/** From the request to the decision whether to assess. */
export const considering: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'judgement-of-need',
    move: 'judgeNeedForProvision',
    summary: 'Judge whether special educational provision may be called for',
    basis: 'CFA 2014 ss.24 and 36; REF-02',
    roles: deciders,
    body: body({ mayBeNeeded: z.boolean() }, { reasons: text }),
  },
  {
    path: 'officer',
    move: 'nameOfficer',
    summary: 'Name the SEND officer of the case',
    basis: 'ASM-11, KWK-01',
    roles: officers,
    body: body({ officer: colleague }),
  },
  {
    path: 'notice-of-consideration',
    move: 'giveNoticeOfConsideration',
    summary: 'Give notice that an assessment is being considered, and ask for views and evidence',
    basis: 'CFA 2014 s.36(4); SEND Regs 2014 regs 3 and 4(2)',
    roles: officers,
    body: body(),
  },
  {
    path: 'views',
    move: 'recordViews',
    summary: "Record the family's views",
    basis: 'CFA 2014 s.36(7); ASM-04, ASM-10',
    roles: officers,
    body: body(
      {},
      {
        views: text,
        hopes: text.optional(),
        howServicesAreDelivered: text.optional(),
        engagement: text.optional().describe('How far, when and in what way the family wishes to take part'),
      },
    ),
  },
  {
    path: 'evidence',
    move: 'recordEvidence',
    summary: 'Record evidence from the family or a school; nothing has to be commissioned first',
    basis: 'REF-11, ASM-08',
    roles: officers,
    body: body(
      {},
      {
        from: text,
        documents: z.array(z.uuid()).max(50).optional(),
        evidenceOfSupport: z
          .array(z.strictObject({ what: text, from: text.optional(), effect: text.optional() }))
          .max(100)
          .optional(),
        stillCurrent: z.boolean().optional(),
      },
    ),
  },
  {
    path: 'key-working',
    move: 'discussKeyWorking',
    summary: 'Record the talk with the family about a named contact and the level of help',
    basis: 'KWK-01, KWK-02',
    roles: keyWorkers,
    body: body(
      { level: z.enum(['full', 'light', 'none']) },
      {
        contact: z.strictObject({ name: text, phone: text.optional(), email: z.email().optional() }).optional(),
        notes: text.optional(),
      },
    ),
  },
  {
    path: 'referral-group-recommendation',
    move: 'recordReferralGroup',
    summary: 'Record what the weekly referral group recommends; it is not a decision',
    basis: 'ASM-05, ASM-06, KWK-03',
    roles: referralGroup,
    body: body(
      {
        assess: z.boolean(),
        keyWorking: z
          .strictObject({
            serviceAlreadyInvolved: z.boolean(),
            needsLookComplex: z.boolean(),
            helpWanted: z.boolean().optional(),
          })
          .optional()
          .describe('The three questions of KWK-03; the answer is shown with the case'),
        adviceToSeek: z.array(z.enum(adviceKinds)).max(adviceKinds.length).default([]),
      },
      { criteria: text, firstContact: text.optional(), adviceArrangedBy: text.optional() },
    ),
  },
  {
    path: 'decision-to-assess',
    move: 'decideWhetherToAssess',
    summary: 'Decide whether to assess, with reasons, and notify the family',
    basis: 'CFA 2014 s.36(3), (8), (9); SEND Regs 2014 reg 5',
    roles: deciders,
    body: body(
      { assess: z.boolean(), notifiedOn: body().shape.on.optional() },
      { reasons: text, evidenceConsidered: text.optional(), familyInvolvement: text.optional() },
    ),
  },
];
