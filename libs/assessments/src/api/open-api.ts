import { z } from 'zod';
import type { ZodOpenApiPathsObject, ZodOpenApiOperationObject } from 'zod-openapi';
import { documentBody } from './documents.controller.js';
import { filterQuery, listQuery } from './list.controller.js';
import { moveDefinitions } from './moves/index.js';
import { correctionBody } from './moves.controller.js';
import { takeOverBody } from './opening.controller.js';
import { attentionBody, requestBody } from './opening.js';
import { personBody } from './people.controller.js';
import { planBody } from './plan-checks.js';
import { provisionBody } from './provision.controller.js';
import { caseQuery } from './record.controller.js';

const problem = z
  .object({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string().optional() })
  .loose()
  .meta({ id: 'Problem' });
const receipt = z
  .object({
    reference: z.string(),
    sequence: z.number().int(),
    recordedAt: z.iso.datetime(),
    lettersOrdered: z.boolean(),
    entries: z.array(
      z.object({
        sequence: z.number().int(),
        kind: z.string(),
        on: z.string(),
        fact: z.record(z.string(), z.unknown()),
      }),
    ),
    deadlines: z.array(
      z.object({
        key: z.string(),
        due: z.string().nullable(),
        state: z.string(),
        citation: z.string(),
        missedFor: z.string().optional(),
      }),
    ),
  })
  .meta({
    id: 'Receipt',
    description: 'What was written and which limits it moved; the same for every repetition of a request.',
  });

const problems = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { description: words[status]!, content: { 'application/problem+json': { schema: problem } } },
    ]),
  );
const words: Record<number, string> = {
  400: 'A field is wrong; it is named',
  401: 'Not signed in',
  403: 'Not for this role',
  404: 'Not there, or not yours',
  409: 'The stage or the law does not allow it; the provision is named',
  422: 'The key was used for another request',
  503: 'Not confirmed: repeat with the same key',
};
const reference = z.object({ reference: z.string().meta({ example: 'EX-2026-0141' }) });
const key = z.object({
  'Idempotency-Key': z.string().min(8).max(100).describe('New for each command, the same when it is repeated'),
});

const command = (summary: string, description: string, body: z.ZodType, opens = false): ZodOpenApiOperationObject => ({
  summary,
  description,
  tags: [opens ? 'Open a case' : 'Commands on a case'],
  requestParams: { header: key, ...(opens ? {} : { path: reference }) },
  requestBody: { required: true, content: { 'application/json': { schema: body } } },
  responses: {
    '201': { description: 'Recorded', content: { 'application/json': { schema: receipt } } },
    ...problems(400, 401, 403, ...(opens ? [] : [404]), 409, 422, 503),
  },
});

/** Something that belongs to a case beside its log; its answer is a few fields. */
const addition = (
  summary: string,
  description: string,
  body: z.ZodType,
  answer: z.ZodObject,
  path = reference,
  repeatable = true,
): ZodOpenApiOperationObject => ({
  ...command(summary, description, body),
  requestParams: { path, ...(repeatable ? { header: key } : {}) },
  responses: {
    [repeatable ? '201' : '200']: { description: 'Done', content: { 'application/json': { schema: answer } } },
    ...problems(400, 401, 403, 404, ...(repeatable ? [422] : []), 503),
  },
});
const added = z.object({ id: z.uuid() });

const reading = (
  summary: string,
  params: { path?: z.ZodObject; query?: z.ZodObject } = { path: reference },
): ZodOpenApiOperationObject => ({
  summary,
  tags: ['Read'],
  requestParams: params,
  responses: {
    '200': { description: 'OK', content: { 'application/json': { schema: z.looseObject({}) } } },
    ...problems(400, 401, 403, 404, 503),
  },
});

const one = '/v1/assessments/{reference}';

/** The paths of assessments, made from the schemas that validate. */
export const assessmentPaths: ZodOpenApiPathsObject = {
  '/v1/assessments': {
    post: command('Open a case with a request', 'CFA 2014 s.36(1); REF-01', requestBody, true),
    get: reading('List cases, next limit first', { query: listQuery }),
  },
  '/v1/assessments/counts': { get: reading('Count cases by stage', { query: filterQuery }) },
  '/v1/assessments/attention': {
    post: command(
      "Open a case for a child brought to the authority's attention",
      'CFA 2014 s.24(1)(b); REF-02',
      attentionBody,
      true,
    ),
  },
  '/v1/assessments/take-over': {
    post: command(
      'Take over a running case with all its facts',
      'Nothing is called missed that was met',
      takeOverBody,
      true,
    ),
  },
  [one]: { get: reading('A case, or as it was known on a past day', { path: reference, query: caseQuery }) },
  [`${one}/timeline`]: { get: reading('What happened, in order') },
  [`${one}/decisions`]: { get: reading('The decisions with their reasons, to be shown to the family (GEN-06)') },
  [`${one}/log`]: { get: reading('The case log with its hash chain') },
  [`${one}/deadlines`]: { get: reading('Every limit of the case') },
  [`${one}/deadlines/{key}`]: {
    get: reading('One limit, explained', {
      path: reference.extend({ key: z.string().meta({ example: 'ehc.final-plan' }) }),
    }),
  },
  [`${one}/plan-versions`]: {
    get: reading('The versions of the plan'),
    post: addition(
      'Write a version of the plan',
      'SEND Regs 2014 reg 12(1); PLN-01 to PLN-03',
      planBody,
      z.object({ version: z.number().int() }),
    ),
  },
  [`${one}/plan-versions/{version}`]: {
    get: reading('One version of the plan', { path: reference.extend({ version: z.coerce.number().int() }) }),
  },
  [`${one}/documents`]: { post: addition('Add a document', 'REF-11', documentBody, added) },
  [`${one}/documents/{id}`]: {
    get: reading('One document with its content', { path: reference.extend({ id: z.uuid() }) }),
  },
  [`${one}/people`]: {
    post: addition(
      'Add a person or a contact to the case',
      'A letter that waits for an address goes out once it is here',
      personBody,
      added,
    ),
  },
  [`${one}/people/{id}`]: {
    put: addition(
      'Change a person of the case',
      'Names and addresses are no facts of the log',
      personBody,
      added,
      reference.extend({ id: z.uuid() }),
      false,
    ),
  },
  [`${one}/provision`]: {
    get: reading('Each line of provision and whether it is delivered'),
    post: addition(
      'Note how a line of provision is delivered',
      'CFA 2014 s.42; PLN-12',
      provisionBody,
      z.object({ line: z.string(), status: z.string() }),
    ),
  },
  [`${one}/corrections`]: {
    post: command(
      'Correct an entry, or strike it out',
      'Every date that hangs on it is computed again; nothing is edited away',
      correctionBody,
    ),
  },
  ...Object.fromEntries(
    moveDefinitions.map(({ path, summary, basis, roles, body }) => [
      `${one}/${path}`,
      { post: command(summary, `${basis}. Roles: ${roles.join(', ')}.`, body) },
    ]),
  ),
};
