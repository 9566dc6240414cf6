import { addDays, type PlainDate } from '../calendar/plain-date.js';
import { move } from '../counting/move.js';
import { dueDate } from '../due/due-date.js';
import { rule } from '../statute/index.js';
import type { Agreement } from './agreement.js';

/** Days to try a target on: two years of starts, so that month ends, Easter, Christmas and a leap day are among them. */
const TRIED_FROM: PlainDate = '2023-09-01';
const TRIED_DAYS = 730;

/**
 * What in an agreement would loosen the law, in words; empty for an agreement that keeps to it. A stage target may never
 * outlast its legal limit, a local limit may only stand where the law has none, and warnings come before the limit.
 */
export function looserThanLaw(agreement: Agreement): string[] {
  return [...looseTargets(agreement), ...looseLimits(agreement), ...lateWarnings(agreement)];
}

function looseTargets({ stageTargets }: Agreement): string[] {
  return stageTargets.flatMap((target) => {
    const day = Array.from({ length: TRIED_DAYS }, (_, index) => addDays(TRIED_FROM, index)).find((from) => {
      const limit = dueDate(target.within, { from }).due;
      return limit !== null && move(from, target.days, target.unit) > limit;
    });
    return day ? [`the target '${target.id}' outlasts ${target.within} for a start on ${day}`] : [];
  });
}

function looseLimits({ localLimits }: Agreement): string[] {
  return Object.keys(localLimits)
    .filter((id) => rule(id).binding !== 'local')
    .map((id) => `${id} is set by law, not by an agreement`);
}

function lateWarnings({ warningDays }: Agreement): string[] {
  return Object.entries(warningDays)
    .filter(([, days]) => !Number.isInteger(days) || days < 0)
    .map(([id, days]) => `the warning for ${id} comes ${-days} days after the limit`);
}
