import { coordinators, deciders, officers, panel } from '@ehc/casefile/access';
import { body, code, contact, day, type MoveDefinition, text } from '@ehc/casefile/api';
import { z } from 'zod';
import { adviceBodies, adviceKinds } from '../../contract/index.js';
import type { moves } from '../../contract/index.js';

const pounds = z.number().min(0).max(10_000_000);

/** Advice, the Summary Assessment, the panel, and the decision whether to issue a plan. */
export const assessing: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'advice-requests',
    move: 'requestAdvice',
    summary: 'Ask a body for advice; its six weeks run from the day it received the request',
    basis: 'SEND Regs 2014 regs 6(1) and 8(1); ASM-07',
    roles: coordinators,
    body: body(
      { advice: code, adviceKind: z.enum(adviceKinds), body: z.enum(adviceBodies) },
      { contact, asked: text.optional(), discipline: text.optional() },
    ),
  },
  {
    path: 'advice-reminders',
    move: 'chaseAdvice',
    summary: 'Remind a body of its advice',
    basis: 'ASM-07',
    roles: coordinators,
    body: body({ advice: code }, { contact: contact.optional(), note: text.optional() }),
  },
  {
    path: 'advice',
    move: 'receiveAdvice',
    summary: 'Record that advice came in',
    basis: 'SEND Regs 2014 reg 8(1); ASM-07',
    roles: coordinators,
    body: body({ advice: code }, { document: z.uuid().optional(), summary: text.optional() }),
  },
  {
    path: 'advice-excuses',
    move: 'excuseAdvice',
    summary: 'Record why a body need not keep to its six weeks',
    basis: 'SEND Regs 2014 reg 8(2)',
    roles: coordinators,
    body: body(
      { advice: code, ground: z.enum(['exceptional-circumstances', 'absent-4-weeks', 'missed-appointment']) },
      { evidence: text },
    ),
  },
  {
    path: 'assessment-placement',
    move: 'placeForAssessment',
    summary:
      'Record a place at a special school or post-16 institution for the assessment, with the days on which it is open',
    basis: 'CFA 2014 s.34; SEND Regs 2014 reg 48',
    roles: officers,
    body: body({ setting: code, openDays: z.array(day).max(400) }, { contact: contact.optional() }),
  },
  {
    path: 'summary-assessment',
    move: 'finishSummaryAssessment',
    summary: 'Finish the Summary Assessment',
    basis: 'ASM-12',
    roles: coordinators,
    body: body(
      {},
      {
        needs: text,
        outcomes: text,
        provision: text,
        familyViews: text.optional(),
        earlierAssessments: text.optional(),
      },
    ),
  },
  {
    path: 'panel-recommendation',
    move: 'recordPanel',
    summary: 'Record what the EHC Panel recommends; it is not a decision',
    basis: 'ASM-13',
    roles: panel,
    body: body(
      { planNeeded: z.boolean() },
      {
        outcomes: text,
        indicativeBudget: pounds.optional(),
        safeguardingConsidered: z.boolean().optional(),
        clinicalGovernanceConsidered: z.boolean().optional(),
        reasons: text.optional(),
      },
    ),
  },
  {
    path: 'decision-to-issue-plan',
    move: 'decideWhetherToIssuePlan',
    summary: 'Decide whether to issue a plan, with reasons, and tell the family',
    basis: 'CFA 2014 ss.36(9) and 37; SEND Regs 2014 reg 10; ASM-14',
    roles: deciders,
    body: body(
      { issue: z.boolean(), notifiedOn: day.optional() },
      { reasons: text, evidenceConsidered: text.optional(), familyInvolvement: text.optional() },
    ),
  },
];
