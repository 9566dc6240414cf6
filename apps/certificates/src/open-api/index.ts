import { problemAnswers, ofBodies } from '@ehc/platform/http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { createDocument, type ZodOpenApiResponsesObject } from 'zod-openapi';
import { checkBody } from '../http/check.controller.js';
import { personBody } from '../http/person.js';
import { aboutPerson, checked, keySet, shown } from './answers.js';

const json = (description: string, schema: z.ZodType) => ({ description, content: { 'application/json': { schema } } });
const page = (description: string) => ({ description, content: { 'text/html': { schema: z.string() } } });
const jsonOrPage = (description: string, schema: z.ZodType) => ({
  description,
  content: { ...json('', schema).content, ...page('').content },
});
const forbidden = ['401', '403'];
/** Nobody signs in here. */
const problems = (...more: number[]): ZodOpenApiResponsesObject =>
  Object.fromEntries(Object.entries(problemAnswers(...more)).filter(([status]) => !forbidden.includes(status)));

const number = z.string().meta({ example: 'MC-7F3K-9Q2D-XW4T-S', description: 'As it stands on the certificate' });
const path = z.object({ number });
const operations = {
  '/': { get: { summary: 'The page with one field', responses: { '200': page('HTML') } } },
  '/certificates': {
    get: {
      summary: 'Go to a certificate by a number as it was typed',
      requestParams: { query: z.object({ number: z.string() }) },
      responses: { '303': { description: 'The address of the certificate, in Location' }, ...problems() },
    },
  },
  '/certificates/{number}': {
    get: {
      summary: 'Whether a certificate stands, and what it says',
      requestParams: { path },
      responses: { '200': jsonOrPage('The verdict; HTML where Accept names it', shown), ...problems(404) },
    },
  },
  '/certificates/{number}/holder': {
    post: {
      summary: 'Whether a certificate is about this person',
      requestParams: { path },
      requestBody: { required: true, content: { 'application/json': { schema: personBody } } },
      responses: {
        '200': jsonOrPage('The verdict, and whether it is about them', aboutPerson),
        ...problems(404, ...ofBodies),
      },
    },
  },
  '/check': {
    get: { summary: 'The page to put a signed text in', responses: { '200': page('HTML') } },
    post: {
      summary: 'Check the signed text of a certificate',
      requestBody: { required: true, content: { 'application/json': { schema: checkBody } } },
      responses: { '200': jsonOrPage('The verdict', checked), ...problems(...ofBodies) },
    },
  },
  '/.well-known/jwks.json': {
    get: {
      summary: 'The public keys by which certificates and the status list are checked (RFC 7517)',
      responses: {
        '200': { description: 'A JSON Web Key Set', content: { 'application/jwk-set+json': { schema: keySet } } },
      },
    },
  },
  '/status-list': {
    get: {
      summary: 'All certificates that were revoked or corrected, signed; good for 24 hours',
      responses: {
        '200': { description: 'A JWS', content: { 'application/jwt': {} } },
        ...problems(),
      },
    },
  },
};

/** The OpenAPI document of the service. */
export const openApi = (): OpenAPIObject =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'EHC Pathway: mediation certificates',
      version: '1',
      description:
        'Lets everybody check a mediation certificate (CFA 2014 s.55). Nobody signs in, and nothing that is asked is kept.',
    },
    paths: Object.fromEntries(
      Object.entries(operations).map(([address, item]) => [
        address,
        Object.fromEntries(
          Object.entries(item).map(([method, operation]) => [method, { ...operation, tags: ['Certificates'] }]),
        ),
      ]),
    ),
  }) as unknown as OpenAPIObject;
