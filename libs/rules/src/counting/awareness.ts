import { longDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { Of } from './count.js';
import { onlyReading, type Counted } from './counted.js';
import type { Facts } from './facts.js';
import { beginningWith } from './periods.js';

/** On the day of the move, or within N working days beginning with the day of awareness where that came less than N working days before the move. */
export function moveOrAwareness(count: Of<'move-or-awareness'>, facts: Facts): Counted {
  const aware = facts.date(count.aware);
  const move = facts.optionalDate(count.move);
  if (move && aware <= addWorkingDays(move, -count.n)) {
    return onlyReading(move, [
      `aware on ${longDate(aware)}, at least ${count.n} working days before the move: due on the day of the move, ${longDate(move)}`,
    ]);
  }
  const late = beginningWith({ way: 'beginning-with', from: count.aware, n: count.n, unit: 'working-days' }, facts);
  const assumed = move
    ? []
    : [
        `The day of the move was not given. This takes it that ${longDate(aware)} was less than ${count.n} working days before it; otherwise the day of the move is the limit.`,
      ];
  return { ...late, notes: [...late.notes, ...assumed] };
}
