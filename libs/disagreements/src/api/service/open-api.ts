import { addition, answers, reading } from '@ehc/casefile/api';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { serviceTerms, type ServiceTerm } from '../../contract/index.js';
import { codesOf } from '../codes-of.js';
import { reviewBody, reviewPath } from './bodies.js';

const { plainDate } = answers;
const term = codesOf<ServiceTerm>(serviceTerms);
const version = z.int().min(1).describe('Of two of one day the higher one counts');

const standing = z
  .object({
    reviewedOn: plainDate.nullable().describe('The day of the last review; null where there was none'),
    nextReviewOn: plainDate.nullable(),
    overdue: z.boolean().describe('The day of the next review has passed'),
    notMet: z.array(term),
    terms: z.array(
      z.object({
        term,
        inWords: z.string(),
        met: z.boolean().nullable().describe('null where no review has looked at it'),
        note: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'DisagreementServiceStanding' });

const review = z
  .object({
    reviewedOn: plainDate,
    version,
    nextReviewOn: plainDate,
    terms: reviewBody.shape.terms.partial(),
    recordedBy: z.string(),
    recordedAt: z.iso.datetime(),
  })
  .meta({ id: 'DisagreementServiceReview' });

/** The paths of the disagreement resolution service itself. */
export const servicePaths: ZodOpenApiPathsObject = {
  '/v1/disagreement-service': {
    get: reading('How the disagreement resolution service stands by its last review', standing, {}),
  },
  '/v1/disagreement-service/reviews': {
    get: reading('The reviews of the service, newest first', z.object({ items: z.array(review) }), {}),
  },
  '/v1/disagreement-service/reviews/{on}': {
    put: addition(
      'Record a review of the service; sent again as it was, it changes nothing',
      'DRS-03',
      reviewBody,
      z.object({ reviewedOn: plainDate, version }),
      reviewPath,
      false,
    ),
  },
};
