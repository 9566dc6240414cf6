import { ofBodies, problemAnswers } from '@ehc/platform/http';
import { idempotencyHeader as key } from '@ehc/casefile/api';
import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import * as answers from './answers.js';
import { approvalsBody, askBody, dueQuery, erasuresQuery, holdBody, proposalsBody } from './bodies.js';

const id = z.object({ id: z.uuid() });
const tags = ['Keeping and erasing'];
const ok = (schema: z.ZodType) => ({ description: 'OK', content: { 'application/json': { schema } } });

const making = (summary: string, body: z.ZodType, answer: z.ZodType): ZodOpenApiOperationObject => ({
  summary,
  tags,
  requestParams: { header: key },
  requestBody: { required: true, content: { 'application/json': { schema: body } } },
  responses: { '201': ok(answer), ...problemAnswers(404, 409, 422, ...ofBodies) },
});
const settling = (summary: string, answer: z.ZodType): ZodOpenApiOperationObject => ({
  summary,
  tags,
  requestParams: { path: id },
  responses: { '200': ok(answer), ...problemAnswers(404, 409, ...ofBodies) },
});
const seeing = (summary: string, answer: z.ZodType, query?: z.ZodObject): ZodOpenApiOperationObject => ({
  summary,
  tags,
  ...(query && { requestParams: { query } }),
  responses: { '200': ok(answer), ...problemAnswers() },
});

export const retentionPaths: ZodOpenApiPathsObject = {
  '/v1/erasures': {
    post: making('Ask for a case to be erased', askBody, answers.erasureRead),
    get: seeing('What was erased, or is to be', answers.erasureList, erasuresQuery),
  },
  '/v1/erasures/approvals': {
    post: {
      summary: 'Approve several; what is refused does not stop the others',
      tags,
      requestBody: { required: true, content: { 'application/json': { schema: approvalsBody } } },
      responses: { '200': ok(answers.approvalList), ...problemAnswers(...ofBodies) },
    },
  },
  '/v1/erasures/{id}/approval': {
    post: settling('Approve what another person asked for, and erase', answers.erasureRead),
  },
  '/v1/erasures/{id}/withdrawal': { post: settling('Take back what was asked', answers.erasureRead) },
  '/v1/retention/due': { get: seeing('Which cases are past their time: a dry run', answers.dueRead, dueQuery) },
  '/v1/retention/proposals': {
    post: making('Ask for the erasing of cases past their time', proposalsBody, answers.erasureList),
  },
  '/v1/retention/holds': {
    post: making('Hold a case back from being erased, with the reason (INF-06)', holdBody, answers.made),
    get: seeing('The cases that are held back', answers.holdList),
  },
  '/v1/retention/holds/{id}/end': { post: settling('End a hold', answers.made) },
};
