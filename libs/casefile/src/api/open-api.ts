import { ofBodies, problemAnswers } from '@ehc/platform/http';
import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import * as answers from './answers/index.js';
import type { CaseKind } from './case-kind.js';
import { idempotencyHeader as key } from './idempotency-key.js';
import { filterQuery, listQuery } from './list-routes.js';
import { correctionBody } from './move-routes.js';
import { caseQuery } from './record-routes.js';

export const reference = z.object({ reference: z.string().meta({ example: 'EX-2026-0141' }) });

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

export const command = (
  summary: string,
  description: string,
  body: z.ZodType,
  opens = false,
): ZodOpenApiOperationObject => ({
  summary,
  description,
  tags: [opens ? 'Open a case' : 'Commands on a case'],
  requestParams: { header: key, ...(opens ? {} : { path: reference }) },
  requestBody: { required: true, content: json(body) },
  responses: {
    '201': { description: 'Recorded', content: json(answers.receipt) },
    ...problemAnswers(404, 409, 422, ...ofBodies),
  },
});

/** Something that belongs to a case beside its log; its answer is a few fields. */
export const addition = (
  summary: string,
  description: string,
  body: z.ZodType,
  answer: z.ZodObject,
  path: z.ZodObject = reference,
  repeatable = true,
): ZodOpenApiOperationObject => ({
  ...command(summary, description, body),
  requestParams: { path, ...(repeatable ? { header: key } : {}) },
  responses: {
    [repeatable ? '201' : '200']: { description: 'Done', content: json(answer) },
    ...problemAnswers(404, 409, ...(repeatable ? [422] : []), ...ofBodies),
  },
});

/** A command whose address says all. */
export const ending = (
  summary: string,
  description: string,
  answer: z.ZodObject,
  path: z.ZodObject,
): ZodOpenApiOperationObject => ({
  summary,
  description,
  tags: ['Commands on a case'],
  requestParams: { path, header: key },
  responses: { '200': { description: 'Done', content: json(answer) }, ...problemAnswers(404, 409, 422) },
});

const why = z.object({
  'Reading-Reason': z
    .string()
    .min(3)
    .max(300)
    .optional()
    .describe('Why you read a case that is not your own; kept with the reading. Percent-encoded where it is not ASCII'),
});

export const reading = (
  summary: string,
  answer: z.ZodType,
  params: { path?: z.ZodObject; query?: z.ZodObject } = { path: reference },
): ZodOpenApiOperationObject => ({
  summary,
  tags: ['Read'],
  requestParams: { ...params, header: why },
  responses: {
    '200': { description: 'OK', content: json(answer) },
    ...problemAnswers(...(params.path ? [404] : [])),
  },
});

/** The paths that every kind of case has. `one` is what a case of this kind answers. */
export function casePaths(kind: CaseKind, one: z.ZodType): ZodOpenApiPathsObject {
  const list = `/v1/${kind.path}`;
  const at = `${list}/{reference}`;
  return {
    [list]: { get: reading('List cases, next limit first', answers.casePage, { query: listQuery(kind) }) },
    [`${list}/counts`]: { get: reading('Count cases by stage', answers.caseCounts, { query: filterQuery(kind) }) },
    [at]: {
      get: reading('A case, or as it was known on a past day', z.union([one, answers.caseAsKnown]), {
        path: reference,
        query: caseQuery,
      }),
    },
    [`${at}/timeline`]: { get: reading('What happened, in order', answers.timeline) },
    [`${at}/decisions`]: {
      get: reading('The decisions with their reasons, to be shown to the family (GEN-06)', answers.timeline),
    },
    [`${at}/log`]: { get: reading('The case log with its hash chain', answers.caseLog) },
    [`${at}/deadlines`]: { get: reading('Every limit of the case', answers.deadlineList) },
    [`${at}/deadlines/{key}`]: {
      get: reading('One limit, explained', answers.explainedDeadline, {
        path: reference.extend({ key: z.string().meta({ example: 'ehc.final-plan' }) }),
      }),
    },
    [`${at}/readings`]: { get: reading('Who read the case, when and why', answers.readings) },
    [`${at}/corrections`]: {
      post: command(
        'Correct an entry, or strike it out',
        'Every date that hangs on it is computed again; nothing is edited away',
        correctionBody,
      ),
    },
    ...Object.fromEntries(
      kind.moves.map(({ path, summary, basis, roles, body }) => [
        `${at}/${path}`,
        { post: command(summary, `${basis}. Roles: ${roles.join(', ')}.`, body) },
      ]),
    ),
  };
}
