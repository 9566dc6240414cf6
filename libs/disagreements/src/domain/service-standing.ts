import type { PlainDate } from '@ehc/rules/plain-date';
import { serviceTerms, type ServiceTerm } from '../contract/index.js';

/** What a review found of one term. */
export interface Finding {
  met: boolean;
  note?: string | undefined;
}

/** A review of the disagreement resolution service. Of two of one day the higher version counts. */
export interface ServiceReview {
  reviewedOn: PlainDate;
  version: number;
  nextReviewOn: PlainDate;
  /** one that came into the table after the review is not there */
  terms: Partial<Record<ServiceTerm, Finding>>;
}

export interface ServiceStanding {
  reviewedOn: PlainDate | null;
  nextReviewOn: PlainDate | null;
  /** the day of the next review has passed */
  overdue: boolean;
  notMet: ServiceTerm[];
  /** `met` is null for a term that no review has looked at */
  terms: { term: ServiceTerm; inWords: string; met: boolean | null; note: string | null }[];
}

/** How the service stands by its last review, of whichever day the others were entered (DRS-03). */
export function standingOf(reviews: readonly ServiceReview[], today: PlainDate): ServiceStanding {
  const last = reviews.reduce<ServiceReview | undefined>(
    (one, other) => (one ? laterOf(one, other) : other),
    undefined,
  );
  const terms = (Object.keys(serviceTerms) as ServiceTerm[]).map((term) => {
    const { met = null, note = null } = last?.terms[term] ?? {};
    return { term, inWords: serviceTerms[term], met, note };
  });
  return {
    reviewedOn: last?.reviewedOn ?? null,
    nextReviewOn: last?.nextReviewOn ?? null,
    overdue: last !== undefined && last.nextReviewOn < today,
    notMet: terms.filter(({ met }) => met === false).map(({ term }) => term),
    terms,
  };
}

const laterOf = (one: ServiceReview, other: ServiceReview): ServiceReview =>
  other.reviewedOn > one.reviewedOn || (other.reviewedOn === one.reviewedOn && other.version > one.version)
    ? other
    : one;
