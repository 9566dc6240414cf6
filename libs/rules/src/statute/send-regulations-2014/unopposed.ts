import type { Count } from '../../counting/count.js';
import type { RuleException, RuleVersion } from '../../model.js';
import { FAMILY, LA, relaxedIn2020, since } from '../table.js';
import { orderExceptions } from './order-exceptions.js';

/** SI 2015/359 reg 8 substituted reg 45(3) to (6). */
export const SUBSTITUTED = '2015-03-23';

export const conceded = {
  owedBy: LA,
  owedTo: FAMILY,
  trigger: 'the authority told the tribunal that it will not oppose the appeal',
  status: 'verified',
} as const;

export const today = (citation: string, count: Count, exceptions: RuleException[] = []): RuleVersion[] =>
  relaxedIn2020(`SEND Regs 2014 ${citation} (2020)`, since(SUBSTITUTED, count, exceptions));

export const grounds = orderExceptions('reg 45(7)');

export const PANDEMIC = 'reg 45(7)(c) with reg 10(4)(e)';

export const NO_EXCEPTION =
  'No exception in the words of the regulation; the explanatory note of SI 2015/359 says the exceptions are those of reg 44, so one is arguable.';
