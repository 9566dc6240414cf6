import { officers } from '@ehc/casefile/access';
import { body, code, type MoveDefinition } from '@ehc/casefile/api';
import { z } from 'zod';
import { bearersOfCost, lessons, type BearerOfCost, type Lesson, type moves } from '../../contract/index.js';

const lesson = z.enum(Object.keys(lessons) as [Lesson, ...Lesson[]]).describe(
  Object.entries(lessons)
    .map(([code, words]) => `${code}: ${words}`)
    .join('. '),
);

const noWords = 'There is no field for words on purpose: what was said in mediation is stored nowhere.';

/** What mediation costs, and what is to be learned for procedure: numbers and codes, as a text box would invite what was said. */
export const measuring: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'costs',
    move: 'recordCost',
    summary: 'Record what mediation cost somebody in money or time, the family as it tells it; after the end too',
    basis: 'MED-12',
    roles: officers,
    body: body({
      borneBy: z.enum(Object.keys(bearersOfCost) as [BearerOfCost, ...BearerOfCost[]]),
      pence: z
        .int()
        .min(0)
        .max(10_000_000)
        .optional()
        .describe('Money in whole pence: 12050 is £120.50. Give this, minutes, or both; 0 says that there was none'),
      minutes: z
        .int()
        .min(0)
        .max(60_000)
        .optional()
        .describe("People's time in whole minutes, of all who gave it together: two people for 90 minutes are 180"),
      session: code.meta({ example: 'session-1' }).optional().describe('The session that it was for, held or not'),
    }).describe(noWords),
  },
  {
    path: 'lessons',
    move: 'recordLessons',
    summary: 'Record what is to be learned for procedure, from a list; what was said in mediation is stored nowhere',
    basis: 'MED-12',
    roles: officers,
    body: body({
      lessons: z.array(lesson).min(1).max(Object.keys(lessons).length).describe('From the list only'),
    }).describe(noWords),
  },
];
