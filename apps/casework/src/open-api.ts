import { appealPaths } from '@ehc/appeals/api';
import { assessmentPaths } from '@ehc/assessments/api';
import { disagreementPaths } from '@ehc/disagreements/api';
import { mediationPaths } from '@ehc/mediation/api';
import { problemAnswers } from '@ehc/platform/http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { retentionPaths } from './retention/open-api.js';
import { accountPaths } from './accounts/open-api.js';
import { agreementList, dueDateRead, inputList, ruleList, ruleRead } from './law/answers.js';

const law = (
  summary: string,
  answer: z.ZodType,
  path?: z.ZodObject,
  query?: z.ZodObject,
): ZodOpenApiPathsObject[string] => ({
  get: {
    summary,
    tags: ['Law'],
    requestParams: { ...(path ? { path } : {}), ...(query ? { query } : {}) },
    responses: {
      '200': { description: 'OK', content: { 'application/json': { schema: answer } } },
      ...problemAnswers(...(path ? [404] : [])),
    },
  },
});
const id = z.object({ id: z.string().meta({ example: 'ehc.final-plan' }) });

/** The OpenAPI document of the service, made from the schemas that validate. */
export const openApi = (): OpenAPIObject =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'EHC Pathway: casework',
      version: '1',
      description:
        'Education, health and care plans: cases and their legal limits. Dates are plain dates in London, instants are UTC.',
    },
    paths: {
      ...assessmentPaths,
      ...mediationPaths,
      ...appealPaths,
      ...disagreementPaths,
      ...accountPaths,
      ...retentionPaths,
      '/v1/rules': law('Every limit of the law', ruleList),
      '/v1/rules/{id}': law('One limit of the law', ruleRead, id),
      '/v1/rules/{id}/inputs': law('What a limit needs to be counted', inputList, id),
      '/v1/rules/{id}/due-date': law(
        'Compute a due date, with its explanation',
        dueDateRead,
        id,
        z.looseObject({ from: z.string().optional().meta({ example: '2026-09-01' }), area: z.string().optional() }),
      ),
      '/v1/local-agreements': law('The local agreements in force', agreementList),
    },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    security: [{ token: [] }],
  }) as unknown as OpenAPIObject;
