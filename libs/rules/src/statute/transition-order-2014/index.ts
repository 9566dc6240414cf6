import type { Part } from '../part.js';
import { lastDays } from './last-days.js';
import { transferAssessments } from './transfer-assessments.js';

/** The tables of this instrument, in the order in which a case meets them. */
export const transitionOrder2014: Part[] = [
  { heading: 'Transfer assessments (spent)', rules: transferAssessments },
  { heading: 'The last days for each group (spent)', rules: lastDays },
];
