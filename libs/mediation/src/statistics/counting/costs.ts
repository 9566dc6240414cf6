import { allByDay, type Facts } from '../../domain/find.js';
import type { MediationOnRecord } from '../case-on-record.js';
import type { Cell } from '../groups.js';

export type CostCell = Extract<Cell, `cost-in-${string}`>;

/** What a mediation cost each who bore a cost, as far as it is on record: all their pence together, and all their minutes. */
export function costsIn(facts: Facts): [CostCell, number][] {
  const sums = new Map<CostCell, number>();
  const add = (cell: CostCell, amount: number | undefined) => {
    if (amount !== undefined) sums.set(cell, (sums.get(cell) ?? 0) + amount);
  };
  for (const { borneBy, pence, minutes } of allByDay(facts, 'cost-recorded')) {
    add(`cost-in-money/${borneBy}`, pence);
    add(`cost-in-time/${borneBy}`, minutes);
  }
  return [...sums];
}

/** Whose cost is on record, in money and in time. */
export const costsOf = ({ facts }: MediationOnRecord): Cell[] => costsIn(facts).map(([cell]) => cell);
