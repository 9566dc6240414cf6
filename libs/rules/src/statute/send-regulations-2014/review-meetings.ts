import { code, send } from '../provision.js';
import { COMMENCEMENT, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { ARRANGER, twoWeeksBefore, byAttendance } from './attendance.js';

/** Regs 20 and 21: the review meeting and its report. */
export const reviewMeetings = {
  'review.list-to-heads': {
    duty: 'Send heads the list of those whose plans are to be reviewed next term',
    owedBy: LA,
    owedTo: 'schools and colleges',
    trigger: 'start of term',
    provisions: [code('para 9.172'), code('para 9.173')],
    status: 'secondary',
    binding: 'guidance',
    versions: since(COMMENCEMENT, { way: 'notice', from: 'termStarts', n: 2, unit: 'weeks' }),
  },
  'review.meeting-notice': {
    duty: 'Give notice of the date of the review meeting',
    owedBy: ARRANGER,
    owedTo: 'all who must be invited',
    trigger: 'review meeting',
    provisions: [send('reg 20(3)'), send('reg 21(3)')],
    status: 'verified',
    versions: since(COMMENCEMENT, byAttendance(twoWeeksBefore)),
  },
  'review.circulate-advice': {
    duty: 'Send round the advice and information for the review meeting',
    owedBy: ARRANGER,
    owedTo: 'all who must be invited',
    trigger: 'review meeting',
    provisions: [send('reg 20(4)'), send('reg 21(4)')],
    status: 'verified',
    versions: since(COMMENCEMENT, byAttendance(twoWeeksBefore)),
  },
  'review.report': {
    duty: 'Prepare the report of the review meeting and send it',
    owedBy: 'head teacher or principal, or the authority',
    owedTo: 'all who were invited',
    trigger: 'review meeting',
    provisions: [send('reg 20(9)'), send('reg 21(8)'), send('reg 21(7)')],
    status: 'verified',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(c), (d) (2020)',
      since(COMMENCEMENT, byAttendance(weeksFrom('meeting', 2))),
    ),
  },
} satisfies RuleTable;
