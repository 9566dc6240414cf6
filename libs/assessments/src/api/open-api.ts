import { ofBodies, problemAnswers } from '@ehc/platform/http';
import { z } from 'zod';
import type { ZodOpenApiPathsObject, ZodOpenApiOperationObject } from 'zod-openapi';
import * as answers from './answers/index.js';
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
import { grantBody } from './safeguarding.controller.js';

const reference = z.object({ reference: z.string().meta({ example: 'EX-2026-0141' }) });
const key = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[A-Za-z0-9_.:-]{8,100}$/)
    .describe('New for each command, the same when it is repeated'),
});

const command = (summary: string, description: string, body: z.ZodType, opens = false): ZodOpenApiOperationObject => ({
  summary,
  description,
  tags: [opens ? 'Open a case' : 'Commands on a case'],
  requestParams: { header: key, ...(opens ? {} : { path: reference }) },
  requestBody: { required: true, content: { 'application/json': { schema: body } } },
  responses: {
    '201': { description: 'Recorded', content: { 'application/json': { schema: answers.receipt } } },
    ...problemAnswers(...(opens ? [] : [404]), 409, 422, ...ofBodies),
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
    ...problemAnswers(404, 409, ...(repeatable ? [422] : []), ...ofBodies),
  },
});
const added = z.object({ id: z.uuid() });

/** A command whose address says all. */
const ending = (
  summary: string,
  description: string,
  answer: z.ZodObject,
  path: z.ZodObject,
): ZodOpenApiOperationObject => ({
  summary,
  description,
  tags: ['Commands on a case'],
  requestParams: { path, header: key },
  responses: {
    '200': { description: 'Done', content: { 'application/json': { schema: answer } } },
    ...problemAnswers(404, 409, 422),
  },
});

const why = z.object({
  'Reading-Reason': z
    .string()
    .min(3)
    .max(300)
    .optional()
    .describe('Why you read a case that is not your own; kept with the reading. Percent-encoded where it is not ASCII'),
});

const reading = (
  summary: string,
  answer: z.ZodType,
  params: { path?: z.ZodObject; query?: z.ZodObject } = { path: reference },
): ZodOpenApiOperationObject => ({
  summary,
  tags: ['Read'],
  requestParams: { ...params, header: why },
  responses: {
    '200': { description: 'OK', content: { 'application/json': { schema: answer } } },
    ...problemAnswers(...(params.path ? [404] : [])),
  },
});

const one = '/v1/assessments/{reference}';

/** The paths of assessments, made from the schemas that validate. */
export const assessmentPaths: ZodOpenApiPathsObject = {
  '/v1/assessments': {
    post: command('Open a case with a request', 'CFA 2014 s.36(1); REF-01', requestBody, true),
    get: reading('List cases, next limit first', answers.casePage, { query: listQuery }),
  },
  '/v1/assessments/counts': { get: reading('Count cases by stage', answers.caseCounts, { query: filterQuery }) },
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
  [one]: {
    get: reading('A case, or as it was known on a past day', answers.caseRead, { path: reference, query: caseQuery }),
  },
  [`${one}/timeline`]: { get: reading('What happened, in order', answers.timeline) },
  [`${one}/decisions`]: {
    get: reading('The decisions with their reasons, to be shown to the family (GEN-06)', answers.timeline),
  },
  [`${one}/log`]: { get: reading('The case log with its hash chain', answers.caseLog) },
  [`${one}/deadlines`]: { get: reading('Every limit of the case', answers.deadlineList) },
  [`${one}/deadlines/{key}`]: {
    get: reading('One limit, explained', answers.explainedDeadline, {
      path: reference.extend({ key: z.string().meta({ example: 'ehc.final-plan' }) }),
    }),
  },
  [`${one}/plan-versions`]: {
    get: reading('The versions of the plan', answers.planVersionList),
    post: addition(
      'Write a version of the plan',
      'SEND Regs 2014 reg 12(1); PLN-01 to PLN-03',
      planBody,
      z.object({ version: z.number().int() }),
    ),
  },
  [`${one}/plan-versions/{version}`]: {
    get: reading('One version of the plan', answers.planVersionRead, {
      path: reference.extend({ version: z.coerce.number().int() }),
    }),
  },
  [`${one}/documents`]: { post: addition('Add a document', 'REF-11', documentBody, added) },
  [`${one}/documents/{id}`]: {
    get: reading('One document with its content', answers.documentRead, { path: reference.extend({ id: z.uuid() }) }),
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
    get: reading('Each line of provision and whether it is delivered', answers.provisionList),
    post: addition(
      'Note how a line of provision is delivered',
      'CFA 2014 s.42; PLN-12',
      provisionBody,
      z.object({ line: z.string(), status: z.string() }),
    ),
  },
  [`${one}/readings`]: { get: reading('Who read the case, when and why', answers.readings) },
  [`${one}/safeguarding-grants`]: {
    get: reading('Who may see the safeguarding detail of the case', answers.grantList),
    post: addition('Let a colleague see the safeguarding detail of the case', 'SAF-01; INF-08', grantBody, added),
  },
  [`${one}/safeguarding-grants/{id}/end`]: {
    post: ending('End such a grant', 'SAF-01', added, reference.extend({ id: z.uuid() })),
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
