import type { Step } from '@ehc/casefile/domain';
import type { FactKind } from '../contract/index.js';

const registered = { step: 'appeal-registered', because: 'HESC Rules 2008 r.21' } as const;
const decided = { step: 'appeal-decided', because: 'Recommendations Regs 2017 regs 6 and 7' } as const;

/** The order of an appeal as a table. What lies before the day the appeal was entered here may have gaps. */
export const steps: Record<FactKind, Step<FactKind>> = {
  'appeal-lodged': { once: true },
  'appeal-registered': { once: true },
  'response-sent': { once: true, after: [registered] },
  'appeal-not-opposed': { once: true, after: [{ ...registered, because: 'SEND Regs 2014 reg 45(1)' }] },
  'hearing-listed': { after: [registered] },
  'hearing-held': {},
  'hearing-vacated': {},
  'appeal-decided': { once: true, after: [registered] },
  // what was done before the last step may be entered after it
  'order-complied': { afterClosing: true },
  'exception-recorded': {},
  'recommendation-answered': { after: [decided] },
  'answer-copied': { after: [decided] },
  'appeal-withdrawn': { once: true },
  correction: { afterClosing: true },
  'due-dates-recomputed': {},
};
