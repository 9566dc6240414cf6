import { coordinators, deciders, officers } from '@ehc/casefile/access';
import { body, code, contact, type MoveDefinition, text } from '@ehc/casefile/api';
import { z } from 'zod';
import { planRecipients, signOffRoles } from '../../contract/index.js';
import type { moves } from '../../contract/index.js';

const version = z.number().int().min(1).max(1000);

/** From the draft plan to the final plan. */
export const planning: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'draft-plans',
    move: 'sendDraftPlan',
    summary: 'Serve a draft plan on the family; a changed draft is served again',
    basis: 'CFA 2014 s.38; SEND Regs 2014 reg 13(1); PLN-04',
    roles: coordinators,
    body: body({ planVersion: version.optional() }, { sentTo: text.optional() }),
  },
  {
    path: 'representations',
    move: 'recordRepresentations',
    summary: 'Record what the family or a professional says to the draft',
    basis: 'CFA 2014 s.38(2); SEND Regs 2014 reg 13(1)(a); PLN-04, PLN-07',
    roles: coordinators,
    body: body(
      {
        from: z.enum(['family', 'professional']),
        asksForMeeting: z.boolean().optional(),
        asksForSetting: z.boolean().optional(),
        agrees: z.boolean().optional(),
      },
      { comments: text.optional(), preferredSetting: text.optional(), professional: text.optional() },
    ),
  },
  {
    path: 'setting-consultations',
    move: 'consultSetting',
    summary: 'Consult a school, college or other institution',
    basis: 'CFA 2014 ss.39(2) and 40; Code of Practice 9.83; PLN-07',
    roles: coordinators,
    body: body({ consultation: code }, { contact, about: text.optional() }),
  },
  {
    path: 'setting-replies',
    move: 'recordSettingReply',
    summary: 'Record the reply of a setting',
    basis: 'Code of Practice 9.83; PLN-07',
    roles: coordinators,
    body: body({ consultation: code, canMeetNeed: z.boolean() }, { reply: text.optional() }),
  },
  {
    path: 'setting-decision',
    move: 'decideSetting',
    summary: 'Decide which setting to name, and why',
    basis: 'CFA 2014 ss.39 and 40; PLN-07',
    roles: deciders,
    body: body({ consultation: code.optional(), asPreferred: z.boolean() }, { setting: text, reasons: text }),
  },
  {
    path: 'plan-meeting-offers',
    move: 'offerPlanMeeting',
    summary: 'Offer the family a meeting about the draft',
    basis: 'SEND Regs 2014 reg 13(1)(b); PLN-05',
    roles: coordinators,
    body: body({}, { when: text.optional(), where: text.optional() }),
  },
  {
    path: 'plan-meetings',
    move: 'recordPlanMeeting',
    summary: 'Record the plan meeting and how large its changes are',
    basis: 'PLN-05, PLN-06',
    roles: coordinators,
    body: body(
      { changes: z.enum(['none', 'small', 'significant']) },
      { attended: text.optional(), notes: text.optional() },
    ),
  },
  {
    path: 'plan-meeting-declines',
    move: 'declinePlanMeeting',
    summary: 'Record that the family wants no meeting',
    basis: 'PLN-05',
    roles: coordinators,
    body: body({}, { reason: text }),
  },
  {
    path: 'plan-changes',
    move: 'makeChanges',
    summary: 'Record changes to the draft; significant ones go back to the panel',
    basis: 'PLN-06',
    roles: coordinators,
    body: body({ size: z.enum(['small', 'significant']) }, { changes: text }),
  },
  {
    path: 'sign-offs',
    move: 'signOffPlan',
    summary: 'Record who has signed the plan off',
    basis: 'PLN-09',
    roles: coordinators,
    body: body({ roles: z.array(z.enum(signOffRoles)).min(1).max(signOffRoles.length) }, { names: text.optional() }),
  },
  {
    path: 'final-plan',
    move: 'issueFinalPlan',
    summary: 'Issue the final plan to everyone who needs it',
    basis: 'SEND Regs 2014 regs 13(2) and 14; PLN-08, PLN-10',
    roles: [...deciders, ...officers],
    body: body(
      {
        planVersion: version.optional(),
        recipients: z
          .array(z.enum(planRecipients))
          .min(1)
          .default(['family', 'named-institution', 'health-commissioner']),
      },
      { contact: contact.optional().describe('The named institution') },
    ),
  },
];
