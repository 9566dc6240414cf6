import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { ServiceReviewRow } from './service-review.entity.js';

/** Every review of the service as it was entered, newest first. Inside `withinLa`. */
export const serviceReviews = (m: EntityManager): Promise<ServiceReviewRow[]> =>
  m.find(ServiceReviewRow, { order: { reviewedOn: 'DESC', version: 'DESC' } });

/**
 * Enters a review. One that says what the last of that day says adds nothing; another is kept beside it as the next version.
 * Inside `withinLa`. @returns the version that says it
 */
export async function keepServiceReview(
  m: EntityManager,
  review: Omit<ServiceReviewRow, 'version' | 'recordedAt'>,
): Promise<number> {
  const { la, reviewedOn, nextReviewOn, terms } = review;
  await m.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`service review ${la} ${reviewedOn}`]);
  const last = await m.findOne(ServiceReviewRow, { where: { reviewedOn }, order: { version: 'DESC' } });
  if (last && last.nextReviewOn === nextReviewOn && isDeepStrictEqual(last.terms, terms)) return last.version;
  const version = (last?.version ?? 0) + 1;
  await m.insert(ServiceReviewRow, { ...review, version, recordedAt: new Date() });
  return version;
}
