import type { Count } from '../../counting/count.js';

export const ARRANGER = 'whoever arranges the meeting: the authority, or the head teacher where it requires that';

export const twoWeeksBefore: Count = { way: 'notice', from: 'meeting', n: 2, unit: 'weeks', clearDaysReading: true };

/** Reg 20 for those who attend a school or other institution, reg 21 for those who do not: the same time. */
export function byAttendance(count: Count): Count {
  return {
    way: 'by-fact',
    fact: 'attends',
    cases: { institution: count, none: count },
    otherwise: 'institution',
    provisions: { institution: 0, none: 1 },
  };
}
