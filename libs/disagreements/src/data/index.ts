import { ServiceReviews1796800000000 } from './migrations/1-service-reviews.js';
import { ServiceReviewRow } from './service-review.entity.js';

export * from './service-reviews.js';
export { ServiceReviewRow };
export const entities = [ServiceReviewRow];
export const migrations = [ServiceReviews1796800000000];
