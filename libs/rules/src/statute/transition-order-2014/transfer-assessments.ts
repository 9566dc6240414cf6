import { transition, transition2015 } from '../provision.js';
import { COMMENCEMENT, type RuleTable } from '../table.js';
import { END, only, NOTICE_DECIDES, lengthened, shared } from './until-2018.js';

/** Arts 18 to 24: transfer assessments, 1 September 2014 to 31 March 2018. Spent; kept for old cases. */
export const transferAssessments = {
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
} satisfies RuleTable;
