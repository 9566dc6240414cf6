import type { Counted } from '../counting/mediation-statistics.js';
import { groups, type Cell, type Group } from '../groups.js';
import { costRows } from './cost-rows.js';
import { dayRows } from './day-rows.js';
import { hiddenNumbers, type Sum } from './hidden-numbers.js';
import { rowOf, type Row, type Value } from './row.js';

type Shown = (name: string) => Value;

const names = Object.keys(groups) as Group[];
const partsOf = (group: Group): string[] => Object.keys(groups[group].parts);
const cellsOf = (group: Group): Cell[] => partsOf(group).map((part) => `${group}/${part}` as Cell);

const sums: readonly Sum[] = names.flatMap((group) => {
  const { total } = groups[group];
  return total === null ? [] : [{ total, parts: cellsOf(group) }];
});

/** The statistics as they may be published: every group with its parts and its total, and what rests on them. */
export function publishedRows(counted: Counted): Row[] {
  const numbers: Record<string, number> = {};
  for (const cell of names.flatMap(cellsOf)) numbers[cell] = counted.cells[cell] ?? 0;
  for (const { total, parts } of sums) numbers[total] ??= parts.reduce((sum, part) => sum + numbers[part]!, 0);
  const hidden = hiddenNumbers(numbers, sums);
  const shown: Shown = (name) => (hidden.has(name) ? 'c' : numbers[name]!);
  return names.flatMap((group) => {
    const { total } = groups[group];
    return [
      ...partsOf(group).map((part) => rowOf(group, part, shown(`${group}/${part}`))),
      ...(total === null ? [] : [rowOf(group, 'total', shown(total))]),
      ...restingOn(group, counted, shown),
    ];
  });
}

function restingOn(group: Group, { days, costs }: Counted, shown: Shown): Row[] {
  switch (group) {
    case 'days-to-session':
      return dayRows(days, shown('wanted/session-held'), shown('days-to-session/within-30-days'));
    case 'cost-in-money':
    case 'cost-in-time':
      return costRows(group, costs, shown);
    default:
      return [];
  }
}
