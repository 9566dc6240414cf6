import { problemAnswers } from '@ehc/platform/http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import { letterId, letterPage, lettersQuery, waitingCount, wholeLetter } from './schemas.js';

const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });
/** The OpenAPI document of this service, from the schemas that validate. */
export const openApi = createDocument({
  openapi: '3.1.0',
  info: {
    title: 'EHC Pathway: letters',
    version: '1',
    description: 'What became of each letter of an authority. Ops see how far a letter is and never what it says.',
  },
  security: [{ token: [] }],
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  paths: {
    '/v1/letters': {
      get: {
        operationId: 'listLetters',
        summary: 'Letters, newest first',
        requestParams: { query: lettersQuery },
        responses: { '200': json(letterPage, 'A page of letters'), ...problemAnswers() },
      },
    },
    '/v1/letters/waiting/count': {
      get: {
        operationId: 'countWaitingLetters',
        summary: 'How many letters have not gone out',
        responses: { '200': json(waitingCount, 'The number'), ...problemAnswers() },
      },
    },
    '/v1/letters/{id}': {
      get: {
        operationId: 'readLetter',
        summary: 'One letter, whole',
        requestParams: { path: z.object({ id: letterId }) },
        responses: { '200': json(wholeLetter, 'The letter'), ...problemAnswers(404) },
      },
    },
  },
}) as unknown as OpenAPIObject;
