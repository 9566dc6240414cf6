import fc from 'fast-check';
import type { CostCell } from '../counting/costs.js';
import type { Counted } from '../counting/mediation-statistics.js';
import { groups, type Cell, type Group } from '../groups.js';
import { published, type Published } from './published.js';

const year = { from: '2025-09-01', to: '2026-08-31' };
/** One part of a group; the first are met more often, so that large and small numbers come together. */
const oneOf = <G extends Group>(group: G) => {
  const parts = Object.keys(groups[group].parts);
  return fc
    .oneof({ weight: 3, arbitrary: fc.constantFrom(...parts.slice(0, 2)) }, fc.constantFrom(...parts))
    .map((part) => `${group}/${part}` as Cell);
};

const mediation: fc.Arbitrary<Cell[]> = fc
  .record({
    notice: fc.tuple(oneOf('decisions'), oneOf('contact'), oneOf('ends')),
    appeal: fc.tuple(oneOf('appeal-routes'), oneOf('appeal-outcomes')),
    wanted: fc.option(oneOf('wanted')),
    waited: oneOf('days-to-session'),
    rest: fc.array(
      fc.oneof(
        oneOf('certificates'),
        oneOf('cancellations'),
        oneOf('authority-attendance'),
        oneOf('outcomes'),
        oneOf('agreed-steps'),
        oneOf('cost-in-money'),
        oneOf('cost-in-time'),
        oneOf('lessons'),
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ notice, appeal, wanted, waited, rest }) => [
    ...notice,
    ...(notice[2] === 'ends/appealed' ? appeal : []),
    ...(wanted ? [wanted] : []),
    ...(wanted === 'wanted/session-held' ? [waited] : []),
    ...rest,
  ]);

const counts: fc.Arbitrary<Counted> = fc.array(mediation, { maxLength: 90 }).map((cases) => {
  const cells: Counted['cells'] = {};
  for (const cell of cases.flat()) cells[cell] = (cells[cell] ?? 0) + 1;
  const days = Array.from({ length: cells['wanted/session-held'] ?? 0 }, (_, index) => 10 + index);
  const costs: Counted['costs'] = {};
  for (const cell of cases.flat())
    if (cell.startsWith('cost-in-')) (costs[cell as CostCell] ??= []).push(60_000 + 600 * cells[cell]!);
  return { cells, days, costs };
});

/** What somebody knows who has the table and the page that says which totals are the same, and subtracts as long as it helps. */
function hadBack({ rows }: Published): Map<string, number> {
  const known = new Map<string, number>();
  const totalOf = (measure: string): string | null => groups[measure as Group].total;
  const nameOf = (measure: string, category: string) =>
    category === 'total' ? totalOf(measure)! : `${measure}/${category}`;
  for (const { measure, category, value } of rows)
    if (typeof value === 'number' && (category === 'total' || category in groups[measure as Group].parts))
      known.set(nameOf(measure, category), value);
  const parts = (group: Group) => Object.keys(groups[group].parts).map((part) => nameOf(group, part));
  for (let size = -1; size !== known.size;) {
    size = known.size;
    for (const group of Object.keys(groups) as Group[]) {
      const total = totalOf(group);
      if (total === null) continue;
      const missing = parts(group).filter((part) => !known.has(part));
      const sum = parts(group).reduce((all, part) => all + (known.get(part) ?? 0), 0);
      if (missing.length === 0) known.set(total, sum);
      const rest = known.get(total);
      if (rest === undefined) continue;
      if (missing.length === 1) known.set(missing[0]!, rest - sum);
      else if (rest - sum === missing.length) for (const part of missing) known.set(part, 1); // none that is hidden is 0
    }
  }
  return known;
}

it('given any year of mediations, then no number from 1 to 4 is published, and none can be had back by subtraction', () => {
  fc.assert(
    fc.property(counts, (counted) => {
      const table = published(counted, 'Essex County Council', year);
      for (const { value, category } of table.rows)
        if (typeof value === 'number' && !category.startsWith('percent')) expect([1, 2, 3, 4]).not.toContain(value);
      for (const number of hadBack(table).values()) expect([1, 2, 3, 4]).not.toContain(number);
    }),
    { numRuns: 200 },
  );
});

it('given a table from which a number can be had back, then the same subtraction finds it', () => {
  const rows = [
    ...['agreed', 'partly-agreed'].map((category) => ({ measure: 'outcomes', category, value: 20, note: '' })),
    { measure: 'outcomes', category: 'total', value: 43, note: '' },
  ];
  expect(hadBack({ rows, period: year, localAuthority: 'Essex County Council' }).get('outcomes/not-agreed')).toBe(3);
});

it('given any year of mediations, then most of what could be published is: nothing is hidden where nothing is small', () => {
  fc.assert(
    fc.property(counts, (counted) => {
      const large = Object.fromEntries(Object.entries(counted.cells).map(([cell, number]) => [cell, number * 5]));
      const table = published({ cells: large, days: [], costs: {} }, 'Essex County Council', year);
      expect(table.rows.filter(({ value }) => value === 'c')).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
