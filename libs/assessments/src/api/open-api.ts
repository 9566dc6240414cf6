import { addition, casePaths, command, ending, reading, reference } from '@ehc/casefile/api';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import * as answers from './answers/index.js';
import { documentBody } from './documents.controller.js';
import { assessmentKind } from './kind.js';
import { takeOverBody } from './opening.controller.js';
import { attentionBody, requestBody } from './opening.js';
import { personBody } from './people.controller.js';
import { planBody } from './plan-checks.js';
import { provisionBody } from './provision.controller.js';
import { grantBody } from './safeguarding.controller.js';

const common = casePaths(assessmentKind, answers.caseNow);
const one = '/v1/assessments/{reference}';

const added = z.object({ id: z.uuid() });

/** The paths of assessments, made from the schemas that validate. */
export const assessmentPaths: ZodOpenApiPathsObject = {
  ...common,
  '/v1/assessments': {
    ...common['/v1/assessments'],
    post: command('Open a case with a request', 'CFA 2014 s.36(1); REF-01', requestBody, true),
  },
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
  [`${one}/safeguarding-grants`]: {
    get: reading('Who may see the safeguarding detail of the case', answers.grantList),
    post: addition('Let a colleague see the safeguarding detail of the case', 'SAF-01; INF-08', grantBody, added),
  },
  [`${one}/safeguarding-grants/{id}/end`]: {
    post: ending('End such a grant', 'SAF-01', added, reference.extend({ id: z.uuid() })),
  },
};
