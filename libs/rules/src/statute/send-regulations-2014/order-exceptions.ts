import type { RuleException } from '../../model.js';

/** The grounds of regs 44(3) and 45(7): (a), (b), and (c) with the closures of reg 10(4). */
export function orderExceptions(regulation: 'reg 44(3)' | 'reg 45(7)'): RuleException[] {
  return [
    { code: 'exceptional-circumstances', citation: `SEND Regs 2014 ${regulation}(a)` },
    { code: 'absent-2-weeks', citation: `SEND Regs 2014 ${regulation}(b)` },
    { code: 'school-closed', citation: `SEND Regs 2014 ${regulation}(c) with reg 10(4)(a)` },
    { code: 'early-years-closed', citation: `SEND Regs 2014 ${regulation}(c) with reg 10(4)(b)` },
  ];
}

export const directed = [
  { input: 'directed', citation: 'SEND Regs 2014 reg 44(1), by direction of the First-tier Tribunal' },
];
