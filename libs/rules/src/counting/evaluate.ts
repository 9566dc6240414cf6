import { longDate } from '../calendar/plain-date.js';
import { academicYearOfAge } from './age.js';
import { moveOrAwareness } from './awareness.js';
import { byFact, oneOf } from './choices.js';
import type { Count, Of } from './count.js';
import { onlyReading, type Counted } from './counted.js';
import type { Facts } from './facts.js';
import { after, beforeDate, beforeDay, beginningWith, minimum, notice } from './periods.js';
import { openSchoolDays } from './school-days.js';
import { rolledForward, tribunalWorkingDays } from './tribunal.js';

/** Ways of counting that look at other rules or at a local agreement, and not at dates alone. */
export type Composite = Of<'parts' | 'as-order' | 'not-before-end-of' | 'local'>;

export function isComposite(count: Count): count is Composite {
  return ['parts', 'as-order', 'not-before-end-of', 'local'].includes(count.way);
}

/** Counts from the facts given. Throws RuleError for a fact that is missing or impossible. */
export function evaluate(count: Count, facts: Facts): Counted {
  switch (count.way) {
    case 'after':
      return after(count, facts);
    case 'beginning-with':
      return beginningWith(count, facts);
    case 'minimum':
      return minimum(count, facts);
    case 'notice':
      return notice(count, facts);
    case 'before-day':
      return beforeDay(count, facts);
    case 'before-date':
      return beforeDate(count);
    case 'same-day':
      return onlyReading(facts.date(count.from), [`on the day itself: ${longDate(facts.date(count.from))}`]);
    case 'no-number':
      return { due: null, safe: null, steps: [count.words], notes: ['The law gives no number of days.'] };
    case 'earlier-of':
    case 'later-of':
      return oneOf(count, facts, evaluate);
    case 'optional':
      return evaluate(count.count, facts);
    case 'by-fact':
      return byFact(count, facts, evaluate);
    case 'move-or-awareness':
      return moveOrAwareness(count, facts);
    case 'tribunal-time-limit':
      return rolledForward(evaluate(count.count, facts));
    case 'tribunal-working-days':
      return tribunalWorkingDays(facts.date(count.from), count.n);
    case 'open-school-days':
      return openSchoolDays(count, facts);
    case 'academic-year-of-age':
      return academicYearOfAge(count, facts);
    default:
      throw new Error(`'${count.way}' is counted through other rules`);
  }
}
