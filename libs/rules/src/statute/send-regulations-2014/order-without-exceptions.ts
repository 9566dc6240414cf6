import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom } from '../table.js';
import { directed } from './order-exceptions.js';

export const asOrdered = {
  owedBy: LA,
  owedTo: FAMILY,
  trigger: "the tribunal's order was made",
  status: 'verified',
  variedBy: directed,
} as const;

export const relaxed = (weeks: number) =>
  relaxedIn2020('SEND Regs 2014 reg 2A(3)(m) (2020)', since(COMMENCEMENT, weeksFrom('ordered', weeks)));
