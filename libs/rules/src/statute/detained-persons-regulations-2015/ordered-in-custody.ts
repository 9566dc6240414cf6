import { weeksFrom } from '../table.js';
import { HOME, PERSON, detainedOrderExceptions } from './detained.js';

export const ordered = {
  owedBy: HOME,
  owedTo: PERSON,
  trigger: "the tribunal's order was made",
  status: 'verified',
} as const;

export const directed = [
  { input: 'directed', citation: 'Detained Persons Regs 2015 reg 29(8), by direction of the First-tier Tribunal' },
];

export const weeks = (n: number) => weeksFrom('ordered', n);

export const grounds = detainedOrderExceptions('reg 29(7)');
