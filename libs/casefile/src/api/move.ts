import type { Role } from '../access/index.js';
import { z } from 'zod';

import { day, letters } from './fields.js';

/** One command of the API: where it is, what it takes, which update it sends, and who may send it. */
export interface MoveDefinition<Move extends string = string> {
  path: string;
  /** the update it sends */
  move: Move;
  summary: string;
  /** the law or requirement behind it */
  basis: string;
  roles: readonly Role[];
  /** codes and dates go to the workflow as the fact; `particulars` stay in Postgres */
  body: z.ZodObject;
  /** may be sent by an adviser of a provider that the case does not name yet, who proves that the family came */
  namesProvider?: true;
}

type Shape = Record<string, z.ZodType>;

/** The body of a move: the day it happened, its codes, the words that belong to it, and whether letters go out. */
export const body = (fact: Shape = {}, particulars: Shape = {}) =>
  z.strictObject({
    on: day.describe('The day it happened. Never in the future, never before what it depends on.'),
    ...fact,
    letters: letters.describe(
      'send: the notices that follow go out now. already-sent: they went out by other means. Default: send when the day is today.',
    ),
    ...(Object.keys(particulars).length === 0
      ? {}
      : { particulars: optionalUnlessNeeded(particulars).describe('Words: kept in Postgres, never in a workflow.') }),
  });

/** May be left out where none of its fields is needed. */
function optionalUnlessNeeded(particulars: Shape): z.ZodType {
  const object = z.strictObject(particulars);
  return object.safeParse({}).success ? object.optional() : object;
}
