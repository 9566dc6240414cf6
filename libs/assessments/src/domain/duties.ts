import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { adviceDuties } from './duties/advice.js';
import { orderedDuties } from './duties/ordered.js';
import { decisionDuties, processDuties } from './duties/process.js';
import { planDuties } from './duties/plan.js';
import { stageTargets } from './duties/stage-targets.js';
import type { Facts } from './find.js';

/**
 * Every limit that follows from the facts: of the request, of what was ordered or agreed, and the local stage targets (ASM-15).
 * Pure, and the same for the first entry and the last; time is looked at afterwards (`reckon`).
 * Throws RuleError where a rule has no version or no calendar for the day.
 */
export const dutiesOf = (facts: Facts, agreement: Agreement): Duty[] => [
  ...processDuties(facts, agreement),
  ...orderedDuties(facts, agreement),
  ...decisionDuties(facts, agreement),
  ...adviceDuties(facts, agreement),
  ...planDuties(facts, agreement),
  ...stageTargets(facts, agreement),
];
