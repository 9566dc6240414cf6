import { addition, answers, casePaths, command, reading, reference } from '@ehc/casefile/api';
import { certificateGrounds } from '../contract/index.js';
import { problemAnswers } from '@ehc/platform/http';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { mediationKind } from './kind.js';
import { noticeBody } from './opening.js';
import { practitionerBody } from './practitioners.controller.js';
import { statisticsOperation } from './statistics.js';

const list = '/v1/mediations';
const one = `${list}/{reference}`;
const common = casePaths(mediationKind(), answers.caseNow.meta({ id: 'Mediation' }));
const { items, plainDate } = answers;

const certificate = z
  .object({
    number: z.string(),
    facts: z.looseObject({
      ground: z.enum(Object.keys(certificateGrounds) as [string, ...string[]]),
      issuedOn: plainDate,
    }),
    jws: z.string().nullable().describe('The certificate as it was signed; null once it was erased'),
    revokedOn: plainDate.nullable(),
    revokedBecause: z.string().nullable(),
    replacedBy: z.string().nullable(),
  })
  .meta({ id: 'Certificate' });

const practitioner = practitionerBody.extend({
  number: z.string(),
  registeredUntil: plainDate.nullable(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
});

/** The paths of mediations, made from the schemas that validate. */
export const mediationPaths: ZodOpenApiPathsObject = {
  ...common,
  [list]: {
    ...common[list],
    post: command(
      'Enter the notice of a decision that no case of this system gave',
      'CFA 2014 ss.51(2) and 52',
      noticeBody,
      true,
    ),
  },
  [`${one}/certificates`]: {
    ...common[`${one}/certificates`],
    get: reading('The certificates of a mediation', items(certificate)),
  },
  [`${one}/certificates/{number}/pdf`]: {
    get: {
      summary: 'A certificate on paper',
      tags: ['Read'],
      requestParams: { path: reference.extend({ number: z.string().meta({ example: 'MC-7F3K-9Q2D-XW4T-S' }) }) },
      responses: {
        '200': { description: 'OK', content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } } },
        ...problemAnswers(404),
      },
    },
  },
  '/v1/mediation-statistics': { get: statisticsOperation },
  '/v1/mediation-practitioners': {
    get: reading('Who may advise and mediate', z.object({ items: z.array(practitioner) }), {}),
  },
  '/v1/mediation-practitioners/{number}': {
    put: addition(
      'Keep an adviser or mediator with their place on the register',
      'DRS-04',
      practitionerBody,
      z.object({ number: z.string() }),
      z.object({ number: z.string() }),
      false,
    ),
  },
};
