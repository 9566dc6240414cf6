import type { Part } from '../part.js';
import { recommendationResponses } from './recommendations.js';

/** The tables of this instrument, in the order in which a case meets them. */
export const recommendationsRegulations2017: Part[] = [
  { heading: 'Recommendations on health and social care', rules: recommendationResponses },
];
