import { isClosed, stages, waitsFor, type Stage } from '../contract/index.js';
import { first, has, latest, type Facts } from './find.js';

/** Where the case stands, as it follows from its facts (ASM-01). */
export function stageOf(facts: Facts): Stage {
  return ending(facts) ?? planning(facts) ?? assessing(facts) ?? considering(facts);
}

/** The stage as the workflow shows it. */
export function stageForOps(facts: Facts): { code: Stage; words: string; closed: boolean } {
  const code = stageOf(facts);
  const next = waitsFor[code];
  return { code, words: next ? `${stages[code]}. Waits for: ${next}` : stages[code], closed: isClosed(code) };
}

function ending(facts: Facts): Stage | undefined {
  if (has(facts, 'final-plan-issued')) return 'final-plan-issued';
  if (has(facts, 'request-withdrawn')) return 'withdrawn';
  if (has(facts, 'moved-out-of-area')) return 'moved-out';
  if (first(facts, 'plan-decided')?.issue === false) return 'refused-to-issue';
  if (first(facts, 'assessment-decided')?.assess === false) return 'refused-to-assess';
  if (first(facts, 'need-for-provision-judged')?.mayBeNeeded === false) return 'not-considered';
  return undefined;
}

function planning(facts: Facts): Stage | undefined {
  if (has(facts, 'plan-signed-off')) return 'signed-off';
  if (has(facts, 'draft-plan-sent')) return 'draft-with-family';
  if (latest(facts, 'plan-decided')?.issue) return 'drafting';
  return undefined;
}

function assessing(facts: Facts): Stage | undefined {
  if (has(facts, 'panel-recommended')) return 'panel-advised';
  if (has(facts, 'summary-assessment-finished')) return 'summary-assessment';
  if (first(facts, 'assessment-decided')?.assess) return 'gathering-advice';
  return undefined;
}

function considering(facts: Facts): Stage {
  if (has(facts, 'referral-group-recommended')) return 'referral-group-advised';
  return has(facts, 'notice-of-consideration-given') || has(facts, 'views-received')
    ? 'considering'
    : 'request-received';
}
