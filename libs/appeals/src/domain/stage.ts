import type { Stage as StageShown } from '@ehc/casefile/domain';
import { allOf, first, has } from '@ehc/casefile/domain';
import { stages, waitsFor, type Outcome, type Stage } from '../contract/index.js';
import { isStillOwed, type Facts } from './owed.js';

/**
 * Where the appeal stands, as it follows from its facts. Once it is decided, conceded, dismissed or struck out, it closes
 * when nothing is owed any more, which is when none of its limits runs.
 */
export function stageOf(facts: Facts): StageShown {
  const owed = isStillOwed(facts);
  const code = ending(facts, owed) ?? contested(facts);
  const closed =
    code === 'withdrawn' || code === 'complied' || ((code === 'dismissed' || code === 'struck-out') && !owed);
  const next = closed ? undefined : waitsFor[code];
  return { code, words: next ? `${stages[code]}. Waits for: ${next}` : stages[code], closed };
}

function ending(facts: Facts, owed: boolean): Stage | undefined {
  if (has(facts, 'appeal-withdrawn')) return 'withdrawn';
  const decided = first(facts, 'appeal-decided');
  if (decided) return lost[decided.outcome] ?? (owed ? 'ordered' : 'complied');
  if (has(facts, 'appeal-not-opposed')) return owed ? 'not-opposed' : 'complied';
  return undefined;
}

const lost: Partial<Record<Outcome, Stage>> = { dismissed: 'dismissed', 'struck-out': 'struck-out' };

function contested(facts: Facts): Stage {
  if (has(facts, 'hearing-held')) return 'heard';
  if (hearingsAhead(facts).length > 0) return 'hearing-listed';
  if (has(facts, 'response-sent')) return 'opposed';
  return has(facts, 'appeal-registered') ? 'registered' : 'lodged';
}

/** Hearings that are listed, and neither held nor vacated. */
export function hearingsAhead(facts: Facts): string[] {
  const over = new Set(
    [...allOf(facts, 'hearing-held'), ...allOf(facts, 'hearing-vacated')].map(({ hearing }) => hearing),
  );
  return allOf(facts, 'hearing-listed')
    .map(({ hearing }) => hearing)
    .filter((hearing) => !over.has(hearing));
}
