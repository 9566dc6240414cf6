import type { InputNeed } from '../inputs.js';
import type { ByFact, Count } from './count.js';
import { inputWords } from './input-words.js';

const known = new WeakMap<Count, InputNeed[]>();

/** Everything a way of counting can be given, the first date first. */
export function needsOf(count: Count): InputNeed[] {
  const found = known.get(count) ?? withoutDuplicates(collect(count));
  known.set(count, found);
  return found;
}

/** The name of the date that `from` stands for. */
export function primaryInput(count: Count): string | undefined {
  return needsOf(count).find((need) => need.kind === 'date')?.name;
}

function collect(count: Count): InputNeed[] {
  switch (count.way) {
    case 'earlier-of':
    case 'later-of':
      return count.of.flatMap(collect);
    case 'optional':
      return collect(count.count).map((need) => ({ ...need, required: false }));
    case 'by-fact':
      return [...eachCase(count), choice(count.fact, Object.keys(count.cases), !count.unstated && !count.otherwise)];
    case 'move-or-awareness':
      return [date(count.aware), { ...date(count.move), required: false }];
    case 'tribunal-time-limit':
      return collect(count.count);
    case 'open-school-days':
      return [date(count.from), { name: count.days, words: inputWords(count.days), required: true, kind: 'dates' }];
    case 'not-before-end-of':
      return [date('sent'), { ...date('certificate'), required: false }, { ...date(count.orIfLater), required: false }];
    case 'academic-year-of-age':
      return [
        date(count.born),
        choice('institution', ['further-education', 'other'], true),
        { ...date('courseEnds'), required: false },
      ];
    case 'as-order':
      return [date(count.from), choice(count.fact, Object.keys(count.orders), true)];
    case 'before-date':
      return [];
    case 'no-number':
      return count.from ? [{ ...date(count.from), required: false }] : [];
    default:
      return [date(count.from)];
  }
}

/** A date is required only where every case needs it. */
function eachCase({ cases }: ByFact): InputNeed[] {
  const lists = Object.values(cases).map(collect);
  return lists.flat().map((need) => ({
    ...need,
    required: lists.every((list) => list.some(({ name, required }) => required && name === need.name)),
  }));
}

function withoutDuplicates(needs: InputNeed[]): InputNeed[] {
  return needs.filter((need, index) => needs.findIndex((other) => other.name === need.name) === index);
}

function date(name: string): InputNeed {
  return { name, words: inputWords(name), required: true, kind: 'date' };
}

function choice(name: string, choices: string[], required: boolean): InputNeed {
  return { name, words: inputWords(name), required, kind: 'choice', choices };
}
