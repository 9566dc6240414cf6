import type { Split } from '@ehc/casefile/api';
import { badRequest } from '@ehc/platform/problems';
import type { FactOf } from '../../contract/index.js';

/**
 * The family's word to the authority. Where it is about health the commissioner is told the issues and the provision wanted
 * (SEND Regs 2014 reg 35(2)), so they must be there: a correction cannot add words.
 * @throws Problem 400 where they are missing
 */
export function withIssues(what: Split): Split {
  const { issues } = what.fact as FactOf<'authority-told'>;
  if (issues === 'education-and-social-care' || what.words['issues'] !== undefined) return what;
  throw badRequest([
    { field: 'particulars.issues', problem: 'Give the issues: each health commissioner has to be told them' },
  ]);
}
