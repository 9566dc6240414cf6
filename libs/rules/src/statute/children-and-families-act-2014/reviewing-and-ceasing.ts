import { act, send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Sections 44 to 46: the yearly review, and the end of a plan. */
export const reviewingAndCeasing = {
  'review.annual': {
    duty: 'Review the plan',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'the plan was made, or last reviewed',
    provisions: [act('s.44(1)')],
    status: 'verified',
    note: 'A review ends when the decision notice is sent, not at the meeting; that day starts the next period.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 18A (2020)',
      since(COMMENCEMENT, { way: 'beginning-with', from: 'reviewed', n: 12, unit: 'months', usualIsAnniversary: true }),
    ),
  },
  'cease.maintain-pending': {
    duty: 'Keep the plan until the time to appeal has ended, or the appeal is finally determined',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'notice of the decision to cease sent',
    provisions: [act('s.45(4)')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'not-before-end-of', rule: 'appeal.lodge', orIfLater: 'determined' }),
  },
  'cease.age-25': {
    duty: 'A plan may be kept until the end of the academic year in which the young person becomes 25',
    owedBy: LA,
    owedTo: 'young person',
    trigger: '25th birthday',
    provisions: [act('s.46'), send('reg 46')],
    status: 'verified',
    note: 'A power, not a duty. Further education sector: 31 July. Otherwise the end of the course or apprenticeship, or the day before the 26th birthday if earlier.',
    versions: since(COMMENCEMENT, { way: 'academic-year-of-age', born: 'born', age: 25 }),
  },
  'custody.release-review': {
    duty: 'Review the plan kept during detention',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'release from detention',
    provisions: [act('s.48(2)(b)')],
    status: 'verified',
    versions: since('2015-04-01', { way: 'no-number', words: 'as soon as reasonably practicable after release' }),
  },
} satisfies RuleTable;
