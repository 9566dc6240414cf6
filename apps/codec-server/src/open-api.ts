import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import { jsonPayload } from './decoding/json-payload.js';
import { decodeRequest } from './http/decode.controller.js';
import { mostPayloads } from './http/what-is-decoded.js';

const payloads = z.object({ payloads: z.array(jsonPayload).max(mostPayloads) });
const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string().optional(),
});
const refusals: Record<number, string> = {
  400: 'Wrong namespace, or a body that holds no payloads',
  401: 'Not signed in, or the token has expired',
  403: 'The role, or the origin of the page, may not decode',
  413: 'More than 200 payloads or 1 MiB',
  415: 'Not JSON',
  429: 'Too many calls in a minute; Retry-After says when to come again',
  500: 'A fault of the service',
  503: 'The call can not be put on record, or the sign-in can not be checked, so nothing is decoded',
};

/** The OpenAPI document of the service. */
export const openApi = (): OpenAPIObject =>
  createDocument({
    openapi: '3.1.0',
    info: { title: 'EHC Pathway: codec server', version: '1', description: 'Decodes payloads for the Temporal UI.' },
    paths: {
      '/decode': {
        post: {
          summary: 'Decode payloads of one’s own local authority',
          tags: ['Histories'],
          requestParams: { header: z.object({ 'X-Namespace': z.string().meta({ example: 'default' }) }) },
          requestBody: { required: true, content: { 'application/json': { schema: decodeRequest } } },
          responses: {
            '200': {
              description: 'The payloads in the same order; x-not-decoded names those that were left as they are',
              content: { 'application/json': { schema: payloads } },
            },
            ...Object.fromEntries(
              Object.entries(refusals).map(([status, description]) => [
                status,
                { description, content: { 'application/problem+json': { schema: problem } } },
              ]),
            ),
          },
        },
      },
    },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    security: [{ token: [] }],
  }) as unknown as OpenAPIObject;
