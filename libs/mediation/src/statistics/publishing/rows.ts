import type { Counted } from '../counting/mediation-statistics.js';
import { groups, type Group } from '../groups.js';
import { dayRows } from './day-rows.js';
import { hiddenNumbers, type Sum } from './hidden-numbers.js';
import { rowOf, type Row, type Value } from './row.js';

const names = Object.keys(groups) as Group[];

const sums: readonly Sum[] = names.map((group) => ({
  total: groups[group].total,
  parts: Object.keys(groups[group].parts).map((part) => `${group}/${part}`),
}));

/** The statistics as they may be published: every group with its parts and its total, and the days. */
export function publishedRows({ cells, days }: Counted): Row[] {
  const numbers: Record<string, number> = {};
  for (const { parts } of sums) for (const part of parts) numbers[part] = cells[part as keyof typeof cells] ?? 0;
  for (const { total, parts } of sums) numbers[total] ??= parts.reduce((sum, part) => sum + numbers[part]!, 0);
  const hidden = hiddenNumbers(numbers, sums);
  const shown = (name: string): Value => (hidden.has(name) ? 'c' : numbers[name]!);
  return names.flatMap((group) => [
    ...Object.keys(groups[group].parts).map((part) => rowOf(group, part, shown(`${group}/${part}`))),
    rowOf(group, 'total', shown(groups[group].total)),
    ...(group === 'days-to-session'
      ? dayRows(days, shown('wanted/session-held'), shown('days-to-session/within-30-days'))
      : []),
  ]);
}
