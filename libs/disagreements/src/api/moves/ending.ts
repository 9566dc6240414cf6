import { officers } from '@ehc/casefile/access';
import { body, text, type MoveDefinition, recomputation } from '@ehc/casefile/api';
import type { moves } from '../../contract/index.js';

/** What both kinds of disagreement have. */
export const ending: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'withdrawal',
    move: 'withdrawDisagreement',
    summary: 'Record that whoever raised it does not go on with it',
    basis: 'CFA 2014 s.57; DRS-02',
    roles: officers,
    body: body({}, { reason: text.optional() }),
  },
  recomputation,
];
