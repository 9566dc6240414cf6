import { coordinators } from '@ehc/casefile/access';
import { body, code, day, text, type MoveDefinition } from '@ehc/casefile/api';
import { z } from 'zod';
import { helpers, outcomes, parties, type moves, type Participant } from '../../contract/index.js';

const participant = z.enum(['family', ...Object.keys(parties)] as [Participant, ...Participant[]]);

/** A family and a body resolve their disagreement with help. */
export const resolving: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'informal-steps',
    move: 'recordInformalStep',
    summary: 'Record a step that was tried before help is given, and who helped with it',
    basis: 'DRS-02',
    roles: coordinators,
    body: body({ helper: z.enum(helpers).optional() }, { step: text.optional() }),
  },
  {
    path: 'agreements-to-resolve',
    move: 'recordAgreementToResolve',
    summary: 'Record who agreed to resolve it with help: nobody can be made to',
    basis: 'CFA 2014 s.57; DRS-01',
    roles: coordinators,
    body: body({ parties: z.array(participant).min(1).max(2) }),
  },
  {
    path: 'resolution',
    move: 'startResolution',
    summary: 'Record that somebody independent began to help',
    basis: 'CFA 2014 s.57(6) and (7); DRS-04',
    roles: coordinators,
    body: body({
      facilitator: code.describe('Number on the professional register, such as cm-1042'),
      noPartInDecisions: z.boolean().describe('You confirm: had no part in the decisions on this case'),
      noStakeInOutcome: z.boolean().describe('You confirm: has no stake in how it ends'),
      notEmployedByAuthority: z
        .boolean()
        .describe('You confirm: is not employed by a local authority, a health commissioner or NHS England'),
      onRegister: z.boolean().describe('You confirm: is on the professional register on this day'),
    }),
  },
  {
    path: 'timetable',
    move: 'setTimetable',
    summary: 'Record the day up to which the parties want to have an outcome',
    basis: 'DRS-02',
    roles: coordinators,
    body: body({ by: day }),
  },
  {
    path: 'outcome',
    move: 'endResolution',
    summary: 'Record how it ended, and whether it was instead of an appeal to the tribunal',
    basis: 'CFA 2014 s.57; DRS-02',
    roles: coordinators,
    body: body({ outcome: z.enum(outcomes), insteadOfTribunal: z.boolean() }),
  },
];
