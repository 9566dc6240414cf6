import { deciders, officers } from '@ehc/casefile/access';
import { body, code, day, text, type MoveDefinition } from '@ehc/casefile/api';
import { z } from 'zod';
import type { moves } from '../../contract/index.js';

/** From the registration to the hearing. */
export const answering: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'registration',
    move: 'registerAppeal',
    summary: 'Record that the tribunal registered the appeal and sent it to the authority',
    basis: 'HESC Rules 2008 r.21',
    roles: officers,
    body: body({
      sentToAuthorityOn: day.optional(),
      responseDueBy: day.optional().describe("The date in the tribunal's letter, which prevails"),
    }),
  },
  {
    path: 'response',
    move: 'sendResponse',
    summary: 'Record that the authority sent its response and opposes the appeal',
    basis: 'HESC Rules 2008 r.21',
    roles: [...officers, ...deciders],
    body: body({ opposes: z.literal(true).default(true) }, { reasons: text.optional() }),
  },
  {
    path: 'not-opposed',
    move: 'notOppose',
    summary:
      'Record that the authority told the tribunal that it does not oppose the appeal; its own time limits begin',
    basis: 'SEND Regs 2014 reg 45; APP-04',
    roles: deciders,
    body: body(
      {
        contentsToo: z.boolean().optional(),
        placementToo: z.boolean().optional(),
        agreedToAmend: z.boolean().optional(),
      },
      { reasons: text.optional() },
    ),
  },
  {
    path: 'hearings',
    move: 'listHearing',
    summary: 'Record that a hearing was listed',
    basis: 'APP-03',
    roles: officers,
    body: body({ hearing: code, date: day }, { place: text.optional() }),
  },
  {
    path: 'hearing-records',
    move: 'recordHearing',
    summary: 'Record that a hearing was held',
    basis: 'APP-03',
    roles: officers,
    body: body({ hearing: code }),
  },
  {
    path: 'vacated-hearings',
    move: 'vacateHearing',
    summary: 'Record that a hearing will not be held',
    basis: 'APP-03',
    roles: officers,
    body: body({ hearing: code }, { reason: text.optional() }),
  },
  {
    path: 'withdrawal',
    move: 'withdrawAppeal',
    summary: 'Record that the family withdrew the appeal',
    basis: 'APP-02',
    roles: officers,
    body: body({ by: z.literal('family').default('family') }),
  },
];
