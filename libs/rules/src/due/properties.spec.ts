import fc from 'fast-check';
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.js';
import { allRules } from '../statute/index.js';
import { dueDate } from './due-date.js';
import { inputsOf } from './inputs-of.js';
import { latestVersion } from './version-in-force.js';

/** Rules that one date is enough for, in the law of today. */
const simple = allRules().filter((rule) => {
  const required = inputsOf(rule.id).filter((need) => need.required);
  const { count, to } = latestVersion(rule);
  return (
    !to &&
    rule.binding !== 'local' &&
    required.length === 1 &&
    required[0]!.kind === 'date' &&
    count.way !== 'no-number'
  );
});
const anyRule = fc.constantFrom(...simple);
const anyDay = fc.integer({ min: 0, max: 1_850 }).map((n): PlainDate => addDays('2020-09-25', n));

describe('whatever the day', () => {
  it('nearly every rule of the law can be tried', () => {
    expect(simple.length).toBeGreaterThan(90);
  });

  it('a later start is never due earlier', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.integer({ min: 1, max: 40 }), ({ id }, from, n) => {
        const [first, second] = [dueDate(id, { from }), dueDate(id, { from: addDays(from, n) })];
        return first.due === null || first.due <= second.due!;
      }),
      { numRuns: 2_000 },
    );
  });

  it('the safe date and the day to act by never come after the strict date, nor the usual one before it', () => {
    fc.assert(
      fc.property(anyRule, anyDay, ({ id }, from) => {
        const { due, safe, actBy, usual } = dueDate(id, { from });
        return (
          due === null ||
          (safe! <= due && actBy! <= due && (!usual || usual >= due) && (actBy === due || !isWorkingDay(due)))
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('counting back from the due date comes to the start', () => {
    const counted = simple.flatMap(({ id, ...rule }) => {
      const { count } = latestVersion({ id, ...rule });
      return count.way === 'after' && ['weeks', 'days', 'working-days'].includes(count.unit) ? [{ id, count }] : [];
    });
    fc.assert(
      fc.property(fc.constantFrom(...counted), anyDay, ({ id, count }, from) => {
        const due = dueDate(id, { from }).due!;
        if (count.unit === 'working-days')
          return isWorkingDay(due) && (!isWorkingDay(from) || addWorkingDays(due, -count.n) === from);
        return daysBetween(from, due) === count.n * (count.unit === 'weeks' ? 7 : 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('an appeal is due on a working day outside August and the Christmas days', () => {
    fc.assert(
      fc.property(anyDay, (sent) => {
        const due = dueDate('appeal.lodge', { sent }).due!;
        const raw = dueDate('mediation.contact', { sent }).due!;
        return (
          due >= raw &&
          isWorkingDay(due) &&
          (due.slice(5, 7) !== '08' || raw.slice(5) === '07-31' || raw.slice(5) === '07-30')
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('every date comes with its law, its sum and the day of the week', () => {
    fc.assert(
      fc.property(anyRule, anyDay, ({ id }, from) => {
        const { due, citation, steps, notes, url } = dueDate(id, { from });
        return (
          due === null ||
          (citation.length > 5 && url.startsWith('https://') && steps.length > 0 && / is a \w+day/.test(notes[0]!))
        );
      }),
    );
  });
});
