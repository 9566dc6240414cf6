import { longDate } from '../calendar/plain-date.js';
import type { Count, Of } from './count.js';
import type { Counted } from './counted.js';
import type { Facts } from './facts.js';
import { needsOf } from './needs.js';

export type Evaluate = (count: Count, facts: Facts) => Counted;

/** The earlier or the later of several dates; an optional one whose fact is not given is left out, and a note says so. */
export function oneOf(count: Of<'earlier-of'> | Of<'later-of'>, facts: Facts, evaluate: Evaluate): Counted {
  if (count.of.every((part) => isSkipped(part, facts))) throw facts.missing(needsOf(count)[0]!.name);
  const skipped = count.of.filter((part) => isSkipped(part, facts));
  const counted = count.of.filter((part) => !isSkipped(part, facts)).map((part) => evaluate(part, facts));
  const sign = count.way === 'earlier-of' ? -1 : 1;
  const chosen = counted.reduce((best, next) => (sign * compare(next, best) > 0 ? next : best));
  const steps = counted.flatMap((part) => part.steps);
  if (counted.length > 1)
    steps.push(`the ${count.way === 'earlier-of' ? 'earlier' : 'later'} of these is ${longDate(chosen.due!)}`);
  const notes = skipped.flatMap((part) =>
    needsOf(part).map((need) => `Not given and so left out: ${need.words} (${need.name}).`),
  );
  return { ...chosen, steps, notes: [...new Set([...counted.flatMap((part) => part.notes), ...notes])] };
}

/** The count that a stated fact chooses; unstated, the one for which a date was given. */
export function byFact(count: Of<'by-fact'>, facts: Facts, evaluate: Evaluate): Counted {
  const given = Object.entries(count.unstated ?? {}).find(([name]) => facts.has(name));
  const key = facts.choice(count.fact, Object.keys(count.cases)) ?? given?.[1] ?? count.otherwise;
  if (!key) throw facts.missing(needsOf(count)[0]!.name);
  return { ...evaluate(count.cases[key]!, facts), provision: count.provisions?.[key] };
}

function isSkipped(count: Count, facts: Facts): boolean {
  return count.way === 'optional' && !facts.has(count.needs);
}

function compare(a: Counted, b: Counted): number {
  return a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : 0;
}
