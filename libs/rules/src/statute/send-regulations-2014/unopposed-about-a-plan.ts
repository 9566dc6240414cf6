import { send } from '../provision.js';
import { since, weeksFrom, type RuleTable } from '../table.js';
import { unopposedAsMade } from './unopposed-appeals-2014.js';
import { SUBSTITUTED, conceded, today, grounds, PANDEMIC } from './unopposed.js';

/** Reg 45(4) to (6A): an appeal about a plan that the authority does not oppose. */
export const unopposedAboutAPlan = {
  'concede.contents': {
    ...conceded,
    duty: 'Issue the plan with its contents amended',
    provisions: [send('reg 45(4)')],
    versions: [unopposedAsMade('reg 45(4)', 4), ...today('reg 2A(3)(n)', weeksFrom('notified', 5))],
  },
  'concede.placement': {
    ...conceded,
    duty: 'Issue the plan with the school or other institution amended',
    provisions: [send('reg 45(5)')],
    note: 'Two weeks; five where the contents must be amended too (contents: yes).',
    versions: [
      unopposedAsMade('reg 45(5)', 2),
      ...today('reg 2A(3)(n)', {
        way: 'by-fact',
        fact: 'contents',
        cases: { no: weeksFrom('notified', 2), yes: weeksFrom('notified', 5) },
        otherwise: 'no',
      }),
    ],
  },
  'concede.issue': {
    ...conceded,
    duty: 'Make a plan after not opposing the appeal',
    provisions: [send('reg 45(6)')],
    versions: since(SUBSTITUTED, {
      way: 'parts',
      from: 'notified',
      parts: ['concede.issue.draft', 'concede.issue.final'],
    }),
  },
  'concede.issue.draft': {
    ...conceded,
    duty: 'Issue the draft plan',
    provisions: [send('reg 45(6)(a)')],
    versions: today(PANDEMIC, weeksFrom('notified', 5), grounds),
  },
  'concede.issue.final': {
    ...conceded,
    duty: 'Send the final plan',
    provisions: [send('reg 45(6)(b)')],
    versions: today(PANDEMIC, weeksFrom('notified', 11), grounds),
  },
  'concede.cease': {
    ...conceded,
    duty: 'Go on maintaining the plan, and amend it where that was agreed',
    provisions: [send('reg 45(6A)')],
    note: 'The plan goes on without a break. The date is for amending it, and only where the authority agreed to.',
    versions: today('reg 2A(3)(n)', weeksFrom('notified', 5)),
  },
} satisfies RuleTable;
