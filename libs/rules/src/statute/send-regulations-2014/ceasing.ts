import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, since, type RuleTable } from '../table.js';

/** Reg 31: how a plan is brought to an end. When it may end is in sections 45 and 46. */
export const ceasing = {
  'cease.consult': {
    duty: 'Inform and consult the family, and consult the head or principal, before ceasing a plan',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'the authority considers ceasing the plan',
    provisions: [send('reg 31(1)')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'before the decision' }),
  },
  'cease.notify': {
    duty: 'Tell the family, the institution and the integrated care board that the plan will cease',
    owedBy: LA,
    owedTo: `${FAMILY}, institution named, integrated care board`,
    trigger: 'decision to cease the plan',
    provisions: [send('reg 31(2)'), send('reg 31(3)')],
    status: 'verified',
    note: 'No number of its own; four weeks of the meeting where it comes out of a review (reg 20(10)).',
    consequence: 'Carries a right to appeal.',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'no number of its own' }),
  },
} satisfies RuleTable;
