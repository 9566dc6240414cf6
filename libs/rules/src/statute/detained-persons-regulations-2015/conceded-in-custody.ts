import { weeksFrom } from '../table.js';
import { HOME, PERSON, detainedOrderExceptions } from './detained.js';

export const conceded = {
  owedBy: HOME,
  owedTo: PERSON,
  trigger: 'the home authority told the tribunal that it does not oppose the appeal',
  status: 'verified',
} as const;

export const weeks = (n: number) => weeksFrom('notified', n);

export const grounds = detainedOrderExceptions('reg 30(7)');
