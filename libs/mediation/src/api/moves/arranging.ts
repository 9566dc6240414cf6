import { body, code, day, text, type MoveDefinition } from '@ehc/casefile/api';
import { z } from 'zod';
import { arrangers as bodies, cancellers, issuesOfMediation, type moves } from '../../contract/index.js';
import { arrangers } from '../who-may.js';

const commissioner = code.describe('Your code for the health commissioner, such as icb-mid');
const practitioner = code.describe('Number on the professional register, such as cm-1042');

/** From the family's word to the authority until the session. */
export const arranging: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'word-to-authority',
    move: 'tellAuthority',
    summary: 'Record that the family told the authority that it wants mediation, and about what',
    basis: 'CFA 2014 ss.52(3), 53 and 54; SEND Regs 2014 regs 35 and 36; MED-05, MED-06',
    roles: arrangers,
    body: body(
      { issues: z.enum(issuesOfMediation), commissioners: z.array(commissioner).max(5).optional() },
      {
        issues: text.optional().describe('The issues in the words of the family'),
        healthProvisionWanted: text.optional(),
      },
    ),
  },
  {
    path: 'health-notices',
    move: 'tellHealthCommissioner',
    summary: 'Tell a health commissioner of the issues and of the health provision wanted',
    basis: 'SEND Regs 2014 reg 35(2)',
    roles: arrangers,
    body: body({ commissioner }),
  },
  {
    path: 'health-receipts',
    move: 'recordReceiptByCommissioner',
    summary: 'Record the day on which a health commissioner had the notice',
    basis: 'SEND Regs 2014 reg 35(3)',
    roles: arrangers,
    body: body({ commissioner }),
  },
  {
    path: 'mediators',
    move: 'assignMediator',
    summary: 'Assign a mediator; independence and register status are checked first',
    basis: 'CFA 2014 s.54(2) and (3); DRS-04',
    roles: arrangers,
    body: body({
      mediator: practitioner,
      noPartInDecisions: z.boolean().describe('Has had no part in the decisions on this case'),
      noStakeInOutcome: z.boolean().describe('Has no stake in how it ends'),
    }),
  },
  {
    path: 'sessions',
    move: 'bookSession',
    summary: 'Tell the family date and place of a session, at least 5 working days ahead unless it agrees to less',
    basis: 'SEND Regs 2014 reg 37(2); MED-07',
    roles: arrangers,
    body: body(
      {
        session: code.meta({ example: 'session-1' }),
        date: day,
        by: z.enum(bodies),
        familyAgreedToShorterNotice: z.boolean().optional(),
      },
      { place: text, time: text.optional() },
    ),
  },
  {
    path: 'cancellations',
    move: 'cancelSession',
    summary: 'Record that a session will not take place, and who cancelled it',
    basis: 'SEND Regs 2014 reg 37; MED-12',
    roles: arrangers,
    body: body({ session: code, by: z.enum(cancellers) }, { reason: text.optional() }),
  },
  {
    path: 'cannot-be-arranged',
    move: 'reportCannotBeArranged',
    summary: 'Tell the adviser that mediation cannot be arranged in 30 days',
    basis: 'SEND Regs 2014 reg 39(2) and (3)',
    roles: arrangers,
    body: body(),
  },
];
