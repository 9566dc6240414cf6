import { first, has, type Stage as StageShown } from '@ehc/casefile/domain';
import { isClosed, stages, waitsFor, type Outcome, type Stage } from '../contract/index.js';
import { stillToAgree, tierOf, type Facts } from './facts.js';

/** Where the disagreement stands, as it follows from its facts. */
export function stageOf(facts: Facts): StageShown {
  const code = ending(facts) ?? underWay(facts);
  const next = waitsFor[code];
  return { code, words: next ? `${stages[code]}. Waits for: ${next}` : stages[code], closed: isClosed(code) };
}

const endings: Record<Outcome, Stage> = {
  resolved: 'resolved',
  partly: 'partly-resolved',
  'not-resolved': 'not-resolved',
};

function ending(facts: Facts): Stage | undefined {
  if (has(facts, 'disagreement-withdrawn')) return 'withdrawn';
  if (has(facts, 'agencies-settled')) return 'settled';
  const ended = first(facts, 'resolution-ended');
  return ended && endings[ended.outcome];
}

function underWay(facts: Facts): Stage {
  const tier = tierOf(facts);
  if (tier > 0) return `tier-${tier as 1 | 2 | 3}`;
  if (has(facts, 'resolution-started')) return 'resolving';
  if (has(facts, 'parties-agreed') && stillToAgree(facts).length === 0) return 'agreed';
  return has(facts, 'informal-step') ? 'informal-steps' : 'raised';
}
