import { longDate } from '../calendar/plain-date.js';
import type { Counted } from '../counting/counted.js';
import type { Facts } from '../counting/facts.js';
import type { Rule } from '../model.js';
import type { CountedParts } from './composite.js';

/** Puts a directed or agreed date, where one is given and the rule may be varied by it, in the place of the counted one. */
export function varied(rule: Rule, counted: Counted & CountedParts, facts: Facts): Counted & CountedParts {
  for (const { input, citation } of rule.variedBy ?? []) {
    const date = facts.optionalDate(input);
    if (!date) continue;
    const step = `replaced by ${longDate(date)}: ${citation}`;
    return { ...counted, due: date, safe: date, usual: undefined, parts: undefined, steps: [...counted.steps, step] };
  }
  return counted;
}
