import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { compliance } from './duties/compliance.js';
import { proceedings } from './duties/proceedings.js';
import { recommendations } from './duties/recommendations.js';
import type { Facts } from './owed.js';

/**
 * Every limit that follows from the facts of an appeal. Pure.
 * @throws RuleError where a rule has no version or no calendar for the day
 */
export const dutiesOf = (facts: Facts, agreement: Agreement): Duty[] => [
  ...proceedings(facts, agreement),
  ...compliance(facts, agreement),
  ...recommendations(facts, agreement),
];
