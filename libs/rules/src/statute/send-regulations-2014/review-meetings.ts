import type { Count } from '../../counting/count.js';
import { code, send } from '../provision.js';
import { COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';

const ARRANGER = 'whoever arranges the meeting: the authority, or the head teacher where it requires that';
const twoWeeksBefore: Count = { way: 'notice', from: 'meeting', n: 2, unit: 'weeks', clearDaysReading: true };

/** Reg 20 for those who attend a school or other institution, reg 21 for those who do not: the same time. */
function byAttendance(count: Count): Count {
  return {
    way: 'by-fact',
    fact: 'attends',
    cases: { institution: count, none: count },
    otherwise: 'institution',
    provisions: { institution: 0, none: 1 },
  };
}

/** Regs 20, 21, 29 and 30: the review meeting, its report and the decision. */
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
  'review.decision': {
    duty: 'Decide to keep, amend or cease the plan and send notice of the decision',
    owedBy: LA,
    owedTo: `${FAMILY}; head teacher or principal where there is one`,
    trigger: 'review meeting',
    provisions: [send('reg 20(10)'), send('reg 21(9)')],
    status: 'verified',
    consequence: 'A decision to keep or to cease carries a right to appeal.',
    note: 'Four weeks of the meeting, not of the report.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(c), (d) (2020)',
      since(COMMENCEMENT, byAttendance(weeksFrom('meeting', 4))),
    ),
  },
  'review.under-18-neet': {
    duty: 'Review the plan of a child or young person under 18 who is not in education or training, and amend it so that they are',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'no education or training',
    provisions: [send('reg 29(2)')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'before any decision to cease the plan' }),
  },
  'review.18-plus-left': {
    duty: 'Review the plan of a young person of 18 or over who has left education before ceasing it',
    owedBy: LA,
    owedTo: 'young person',
    trigger: 'the young person left the institution',
    provisions: [send('reg 30(1)')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'before any decision to cease the plan' }),
  },
} satisfies RuleTable;
