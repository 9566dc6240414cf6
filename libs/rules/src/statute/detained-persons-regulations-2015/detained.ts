import type { Count } from '../../counting/count.js';
import type { RuleException, RuleVersion } from '../../model.js';
import { relaxedIn2020, since } from '../table.js';

/** The Detained Persons Regulations came into force on 1 April 2015. */
const DETAINED_FROM = '2015-04-01';
export const HOME = 'home authority';
export const PERSON = "appropriate person: the detained young person, or the detained child's parent";
export const REQUEST = 'request received, or the detained person was brought to attention (s.71)';
export const ATTENTION = 'the detained person was brought to the attention of the authority (s.71(4))';

export const inForce = (count: Count, exceptions: RuleException[] = []): RuleVersion[] =>
  since(DETAINED_FROM, count, exceptions);

/** In force, with the relaxation of 2020. */
export const relaxedDetained = (provision: string, count: Count, exceptions: RuleException[] = []): RuleVersion[] =>
  relaxedIn2020(`Detained Persons Regs 2015 ${provision} (2020)`, inForce(count, exceptions));

/** Regs 5(4), 10(4) and 13(3): no ground for early years. */
export function detainedExceptions(regulation: 'reg 5(4)' | 'reg 10(4)' | 'reg 13(3)'): RuleException[] {
  const letter = (which: 'a' | 'b' | 'c'): string =>
    regulation === 'reg 13(3)' ? `reg 13(3) with reg 10(4)(${which})` : `${regulation}(${which})`;
  return [
    { code: 'school-closed', citation: `Detained Persons Regs 2015 ${letter('a')}` },
    { code: 'exceptional-circumstances', citation: `Detained Persons Regs 2015 ${letter('b')}` },
    { code: 'absent-4-weeks', citation: `Detained Persons Regs 2015 ${letter('c')}` },
  ];
}

/** Regs 29(7) and 30(7). */
export function detainedOrderExceptions(regulation: 'reg 29(7)' | 'reg 30(7)'): RuleException[] {
  return [
    { code: 'exceptional-circumstances', citation: `Detained Persons Regs 2015 ${regulation}(a)` },
    { code: 'absent-2-weeks', citation: `Detained Persons Regs 2015 ${regulation}(b)` },
    { code: 'school-closed', citation: `Detained Persons Regs 2015 ${regulation}(c) with reg 10(4)(a)` },
  ];
}
