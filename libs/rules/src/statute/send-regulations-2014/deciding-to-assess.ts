import { act, send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { assessmentExceptions } from './assessment-exceptions.js';
import { REQUEST } from './request.js';

/** Regs 3 to 5: from the request to the decision whether to assess. */
export const decidingToAssess = {
  'ehc.consult-on-request': {
    duty: 'Tell the family that an assessment is being considered and ask for their views and evidence',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: REQUEST,
    provisions: [send('reg 3'), act('s.36(4)')],
    status: 'verified',
    versions: since(COMMENCEMENT, {
      way: 'no-number',
      words: 'as soon as practicable after the request',
      from: 'received',
    }),
  },
  'ehc.not-necessary-early': {
    duty: 'Where special educational provision is plainly not called for, decide so and tell the family',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: REQUEST,
    provisions: [send('reg 4(1)'), act('s.36(5)')],
    status: 'verified',
    note: 'There is no limit of 15 days in reg 4, and the notice to others under reg 4(2) has no number.',
    versions: relaxedIn2020('SEND Regs 2014 reg 4(3) (2020)', since(COMMENCEMENT, weeksFrom('received', 6))),
  },
  'ehc.decision-to-assess': {
    duty: 'Decide whether to assess and tell the family, with reasons',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: REQUEST,
    provisions: [send('reg 5(1)'), act('s.36')],
    status: 'verified',
    consequence: 'A refusal carries a right to appeal under s.51(2)(a) and a mediation notice (reg 32).',
    note: 'As soon as practicable; 6 weeks is the outer limit.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 5(4)(e) (2020)',
      since(COMMENCEMENT, weeksFrom('received', 6), assessmentExceptions('reg 5(4)')),
    ),
  },
} satisfies RuleTable;
