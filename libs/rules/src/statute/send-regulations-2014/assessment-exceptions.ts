import type { ExceptionCode, RuleException } from '../../model.js';

const GROUNDS: ExceptionCode[] = ['school-closed', 'early-years-closed', 'exceptional-circumstances', 'absent-4-weeks'];

/** The four grounds on which an assessment limit is lifted: regs 5(4), 10(4), 13(3) and 27(3), each (a) to (d). */
export function assessmentExceptions(
  regulation: 'reg 5(4)' | 'reg 10(4)' | 'reg 13(3)' | 'reg 27(3)',
): RuleException[] {
  return GROUNDS.map((code, index) => {
    const letter = 'abcd'[index];
    const words = regulation === 'reg 13(3)' ? `reg 13(3) with reg 10(4)(${letter})` : `${regulation}(${letter})`;
    return { code, citation: `SEND Regs 2014 ${words}` };
  });
}

/** Grounds of reg 8(2) for advice asked under s.31. */
export const adviceExceptions: RuleException[] = [
  { code: 'exceptional-circumstances', citation: 'SEND Regs 2014 reg 8(2)(a)' },
  { code: 'absent-4-weeks', citation: 'SEND Regs 2014 reg 8(2)(b)' },
  { code: 'missed-appointment', citation: 'SEND Regs 2014 reg 8(2)(c)' },
];
