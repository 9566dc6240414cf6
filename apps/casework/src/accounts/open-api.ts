import { problemAnswers } from '@ehc/platform/http';
import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';

const accountList = z.object({
  items: z.array(
    z.object({
      subject: z.string(),
      name: z.string(),
      roles: z.array(z.string()),
      lastNewTokenAt: z.iso.datetime(),
      switchedOffAt: z.iso.datetime().nullable(),
      switchedOffBy: z.string().nullable(),
    }),
  ),
});
const switched = z.object({ subject: z.string(), switchedOff: z.boolean() });

const operation = (summary: string, answer: z.ZodType, path?: z.ZodObject): ZodOpenApiOperationObject => ({
  summary,
  tags: ['Accounts'],
  ...(path && { requestParams: { path } }),
  responses: {
    '200': { description: 'OK', content: { 'application/json': { schema: answer } } },
    ...problemAnswers(),
  },
});
const subject = z.object({ subject: z.string().meta({ example: 'essex.officer' }) });

/** The paths of accounts. */
export const accountPaths: ZodOpenApiPathsObject = {
  '/v1/accounts': { get: operation('The accounts of the authority', accountList) },
  '/v1/accounts/{subject}/off': { put: operation('Switch an account off', switched, subject) },
  '/v1/accounts/{subject}/on': { put: operation('Switch an account on again', switched, subject) },
};
