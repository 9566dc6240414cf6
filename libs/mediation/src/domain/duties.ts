import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { agreementDuties } from './duties/agreement.js';
import { arrangingDuties } from './duties/arranging.js';
import { certificateDuties } from './duties/certificates.js';
import { familyTime } from './duties/family-time.js';
import type { Facts } from './find.js';

/**
 * Every limit that follows from the facts: section 1e of the law of time limits. What a health commissioner or an adviser owes
 * runs here like the rest. Pure; time is looked at afterwards (`reckon`).
 * @throws RuleError where a rule has no version or no calendar for the day
 */
export const dutiesOf = (facts: Facts, agreement: Agreement): Duty[] => [
  ...familyTime(facts, agreement),
  ...certificateDuties(facts, agreement),
  ...arrangingDuties(facts, agreement),
  ...agreementDuties(facts, agreement),
];
