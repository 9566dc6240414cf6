import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom } from '../table.js';
import { orderExceptions } from './order-exceptions.js';

const ORDER = "the tribunal's order was made";

export const asOrdered = { owedBy: LA, owedTo: FAMILY, trigger: ORDER, status: 'verified' } as const;

export const relaxed = (weeks: number) =>
  relaxedIn2020(
    'SEND Regs 2014 reg 44(3)(c) with reg 10(4)(e) (2020)',
    since(COMMENCEMENT, weeksFrom('ordered', weeks), orderExceptions('reg 44(3)')),
  );
