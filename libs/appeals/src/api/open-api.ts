import { answers, casePaths, command } from '@ehc/casefile/api';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { appealKind } from './kind.js';
import { lodgingBody } from './opening.js';

const common = casePaths(appealKind, answers.caseNow.meta({ id: 'Appeal' }));

/** The paths of appeals, made from the schemas that validate. */
export const appealPaths: ZodOpenApiPathsObject = {
  ...common,
  '/v1/appeals': {
    ...common['/v1/appeals'],
    post: command(
      'Record that an appeal was lodged: with a certificate, about placement alone, or with the leave of the tribunal',
      'CFA 2014 ss.51 and 55; HESC Rules 2008 r.20; APP-01, APP-02',
      lodgingBody,
      true,
    ),
  },
};
