import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, ICB, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { adviceExceptions, assessmentExceptions } from './assessment-exceptions.js';

/** Regs 26 and 27: assessing again. */
export const reassessment = {
  'reassess.advice': {
    duty: 'Give the advice that the authority asked for',
    owedBy: 'body asked under s.31',
    owedTo: LA,
    trigger: 'the body received the request for advice',
    provisions: [send('reg 26(2)'), send('reg 8(1)')],
    status: 'verified',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 8(2)(d) (2020)',
      since(COMMENCEMENT, weeksFrom('received', 6), adviceExceptions),
    ),
  },
  'reassess.final-plan': {
    duty: 'Send the final plan after the re-assessment',
    owedBy: LA,
    owedTo: `${FAMILY}, the school or other institution named, ${ICB}`,
    trigger:
      'the family was told of the decision to re-assess (reg 25(1)), or the authority decided so itself (s.44(3))',
    provisions: [send('reg 27(2)')],
    status: 'verified',
    note: 'As soon as practicable. The family has 15 days to comment on the draft (reg 13(1)). A decision not to amend after a re-assessment has no limit.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 27(3)(e) (2020)',
      since(COMMENCEMENT, weeksFrom('notified', 14), assessmentExceptions('reg 27(3)')),
    ),
  },
  'reassess.next-review': {
    duty: 'Review the plan after a re-assessment',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'final plan sent after the re-assessment; then each review',
    provisions: [send('reg 27(4)(a)'), send('reg 27(4)(b)')],
    status: 'verified',
    note: 's.44(1) runs too and ends one day earlier for the first review: keep to the safe date.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(f) (2020)',
      since(COMMENCEMENT, {
        way: 'by-fact',
        fact: 'review',
        cases: {
          first: { way: 'after', from: 'sent', n: 12, unit: 'months', dayOneReading: true },
          later: { way: 'beginning-with', from: 'reviewed', n: 12, unit: 'months', usualIsAnniversary: true },
        },
        unstated: { reviewed: 'later' },
        otherwise: 'first',
        provisions: { first: 0, later: 1 },
      }),
    ),
  },
} satisfies RuleTable;
