import { officers } from '@ehc/casefile/access';
import { body, code, day, text, type MoveDefinition } from '@ehc/casefile/api';
import { z } from 'zod';
import { providers, tiers, type moves } from '../../contract/index.js';

/** Agencies disagree: tier by tier, while the services to the family go on. */
export const betweenAgencies: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'tiers',
    move: 'escalate',
    summary: 'Record that it went up to the next tier, and by when that one is to settle it',
    basis: 'DRS-05',
    roles: officers,
    body: body({ tier: z.literal(tiers), by: day.optional() }, { reason: text.optional() }),
  },
  {
    path: 'interim-parties',
    move: 'nameInterimParty',
    summary: 'Name who sees to a line of provision while the agencies disagree',
    basis: 'DRS-06',
    roles: officers,
    body: body({ line: code.meta({ example: 'speech-therapy' }), interim: z.enum(providers) }),
  },
  {
    path: 'settlement',
    move: 'settleBetweenAgencies',
    summary: 'Record who is responsible, as the agencies settled it',
    basis: 'DRS-05',
    roles: officers,
    body: body({ responsible: z.enum(providers) }, { reasons: text.optional() }),
  },
];
