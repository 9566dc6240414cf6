import type { Part } from '../part.js';
import { reviewingAndCeasing } from './reviewing-and-ceasing.js';

/** The tables of this instrument, in the order in which a case meets them. */
export const childrenAndFamiliesAct2014: Part[] = [
  { heading: 'The yearly review, and the end of a plan', rules: reviewingAndCeasing },
];
