import type { PlainDate } from '@ehc/rules/plain-date';
import type { OrderPart } from '../contract/index.js';

/** One limit that a decision of the tribunal, or not opposing the appeal, puts on the authority. */
export interface Limit {
  /** code of the order, `not-opposed` or `cease-upheld` */
  order: string;
  part?: OrderPart;
  /** rule of the tables of law */
  rule: string;
  since: PlainDate;
  inputs: Record<string, string>;
  /** parts after which this one can no longer be owed */
  overtakenBy?: readonly OrderPart[];
}

/** The parts of a duty with several limits. */
export type Parts = readonly Pick<Limit & { part: OrderPart }, 'part' | 'overtakenBy'>[];

/** Regs 44(2)(b) and 45(3), (3A): either a refusal or a final plan follows. */
export const assessing: Parts = [
  { part: 'notify', overtakenBy: ['refusal', 'final-plan'] },
  { part: 'refusal', overtakenBy: ['final-plan'] },
  { part: 'final-plan', overtakenBy: ['refusal'] },
];

/** Regs 44(2)(c) and 45(6). */
export const makingAPlan: Parts = [{ part: 'draft', overtakenBy: ['final'] }, { part: 'final' }];
