import { answers, casePaths, command } from '@ehc/casefile/api';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { disagreementKind } from './kind.js';
import { raisingBody } from './opening.js';
import { servicePaths } from './service/open-api.js';

const common = casePaths(disagreementKind, answers.caseNow.meta({ id: 'Disagreement' }));

/** The paths of disagreements, made from the schemas that validate. */
export const disagreementPaths: ZodOpenApiPathsObject = {
  ...common,
  ...servicePaths,
  '/v1/disagreements': {
    ...common['/v1/disagreements'],
    post: command(
      'Record that a family disagrees, or that agencies disagree with each other',
      'CFA 2014 s.57; DRS-01, DRS-02, DRS-05, DRS-06',
      raisingBody,
      true,
    ),
  },
};
