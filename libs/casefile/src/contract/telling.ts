import type { Fact } from './fact.js';

/**
 * What one case tells another: that case's workflow gets it as an entry, once, under a key made from where it came from.
 * Codes and dates only.
 */
export interface Telling {
  /** reference of the case that is told */
  to: string;
  /** its kind, such as `mediation`: says which workflow it is */
  kind: string;
  /** the update that takes it */
  move: string;
  fact: Fact;
}
