import type { Count } from '../../counting/count.js';
import type { RuleVersion } from '../../model.js';
import { transition, transition2015 } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, type RuleTable } from '../table.js';

const END = '2018-03-31';
const only = (from: string, to: string, count: Count): RuleVersion[] => [{ from, to, count, exceptions: [] }];
const NOTICE_DECIDES =
  'The version goes by the day notice of the assessment (or the request) was given: give that day as the day of the law where it was before 1 September 2015.';

function lengthened(from: string, before: number, after: number, article: string): RuleVersion[] {
  return [
    {
      from,
      to: '2015-08-31',
      count: { way: 'beginning-with', from: 'began', n: before, unit: 'weeks' },
      exceptions: [],
    },
    {
      from: '2015-09-01',
      to: END,
      count: { way: 'beginning-with', from: 'began', n: after, unit: 'weeks' },
      exceptions: [],
      provisions: [transition(`${article} as amended by SI 2015/1619`)],
    },
  ];
}

const shared = { owedBy: LA, owedTo: FAMILY, status: 'verified' } as const;

/** From statements to plans, 1 September 2014 to 31 March 2018. Spent; kept for old cases. */
export const transitionToPlans = {
  'transition.notice': {
    ...shared,
    duty: 'Give notice of the transfer assessment',
    trigger: 'the assessment begins',
    provisions: [transition('art 18(1)')],
    versions: only(COMMENCEMENT, END, { way: 'notice', from: 'began', n: 2, unit: 'weeks' }),
  },
  'transition.final-plan': {
    ...shared,
    duty: 'Send the final plan after the transfer assessment',
    trigger: 'the assessment began',
    provisions: [transition('art 21(3)'), transition2015('art 3')],
    note: NOTICE_DECIDES,
    versions: [
      {
        from: COMMENCEMENT,
        to: '2015-03-31',
        count: { way: 'beginning-with', from: 'notified', n: 14, unit: 'weeks' },
        exceptions: [],
        provisions: [transition('art 21(3) as made')],
        note: 'Counted from the notice under art 18, until SI 2015/505 made it the day the assessment began.',
      },
      ...lengthened('2015-04-01', 14, 18, 'art 21(3)'),
    ],
  },
  'transition.refusal': {
    ...shared,
    duty: 'Tell the family that no plan will be made',
    trigger: 'the assessment began',
    provisions: [transition('art 22(3)'), transition2015('art 4')],
    note: NOTICE_DECIDES,
    versions: lengthened(COMMENCEMENT, 10, 14, 'art 22(3)'),
  },
  'transition.reassessment': {
    ...shared,
    duty: 'Send the final plan that replaces a statement after re-assessment',
    trigger: 'request made, or assessment ordered on appeal',
    provisions: [transition('art 24(2)'), transition2015('art 5')],
    note: NOTICE_DECIDES,
    versions: lengthened(COMMENCEMENT, 14, 18, 'art 24(2)'),
  },
  'transition.post16-2015': {
    ...shared,
    duty: 'Conclude the transfer assessment before a move to a post-16 institution in 2015',
    trigger: 'transfer to a post-16 institution in 2015',
    provisions: [transition('art 12(2)')],
    versions: only('2015-01-01', '2015-12-31', { way: 'before-day', from: 'transfer', month: 5, day: 31 }),
  },
  'transition.post16': {
    ...shared,
    duty: 'Conclude the transfer assessment before a move to a post-16 institution',
    trigger: 'transfer to a post-16 institution in 2016 or 2017',
    provisions: [transition('art 14(3)(a)')],
    versions: only('2016-01-01', '2017-12-31', { way: 'before-day', from: 'transfer', month: 3, day: 31 }),
  },
  'transition.phase': {
    ...shared,
    duty: 'Conclude the transfer assessment before a move to another phase of education',
    trigger: 'transfer to another phase in 2016 or 2017',
    provisions: [transition('art 14(3)(b)')],
    versions: only('2016-01-01', '2017-12-31', { way: 'before-day', from: 'transfer', month: 2, day: 15 }),
  },
  'transition.end': {
    ...shared,
    duty: 'Conclude every transfer assessment',
    trigger: 'the end of the transition',
    provisions: [transition('art 14(5)'), transition('art 17')],
    note: 'After that a statement has effect as a plan until an assessment is carried out as soon as reasonably practicable (art 17).',
    versions: only(COMMENCEMENT, END, { way: 'before-date', date: '2018-04-01' }),
  },
} satisfies RuleTable;
