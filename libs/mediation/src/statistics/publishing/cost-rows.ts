import { bearersOfCost, type BearerOfCost } from '../../contract/index.js';
import type { CostCell } from '../counting/costs.js';
import type { Counted } from '../counting/mediation-statistics.js';
import { medianOf } from './median.js';
import { rowOf, type Row, type Value } from './row.js';

/** In whole pounds and whole minutes: an amount to the penny could be known again. */
const units = { 'cost-in-money': 100, 'cost-in-time': 1 } as const;

/** The median per mediation for each who bore a cost. Only where the number of mediations it rests on is published, and so at least 5. */
export const costRows = (
  measure: keyof typeof units,
  costs: Counted['costs'],
  shown: (cell: CostCell) => Value,
): Row[] =>
  (Object.keys(bearersOfCost) as BearerOfCost[]).map((bearer) => {
    const cell: CostCell = `${measure}/${bearer}`;
    const amounts = costs[cell] ?? [];
    const median = () => (shown(cell) === 'c' ? 'c' : Math.round(medianOf(amounts) / units[measure]));
    return rowOf(measure, `median-${bearer}`, amounts.length === 0 ? 'z' : median());
  });
