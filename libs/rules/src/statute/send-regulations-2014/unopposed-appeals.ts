import type { Count } from '../../counting/count.js';
import type { RuleException, RuleVersion } from '../../model.js';
import { send } from '../provision.js';
import { FAMILY, LA, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';
import { orderExceptions } from './order-exceptions.js';
import { unopposedAsMade } from './unopposed-appeals-2014.js';

/** SI 2015/359 reg 8 substituted reg 45(3) to (6). */
const SUBSTITUTED = '2015-03-23';
const conceded = {
  owedBy: LA,
  owedTo: FAMILY,
  trigger: 'the authority told the tribunal that it will not oppose the appeal',
  status: 'verified',
} as const;
const today = (citation: string, count: Count, exceptions: RuleException[] = []): RuleVersion[] =>
  relaxedIn2020(`SEND Regs 2014 ${citation} (2020)`, since(SUBSTITUTED, count, exceptions));
const grounds = orderExceptions('reg 45(7)');
const PANDEMIC = 'reg 45(7)(c) with reg 10(4)(e)';
const NO_EXCEPTION =
  'No exception in the words of the regulation; the explanatory note of SI 2015/359 says the exceptions are those of reg 44, so one is arguable.';

/** Reg 45: what follows when the authority does not oppose an appeal. */
export const unopposedAppeals = {
  'concede.assess': {
    ...conceded,
    duty: 'Assess or re-assess after not opposing the appeal',
    provisions: [send('reg 45(3)'), send('reg 45(3A)')],
    versions: [
      unopposedAsMade('reg 45(3)', 4),
      ...since(SUBSTITUTED, {
        way: 'parts',
        from: 'notified',
        parts: ['concede.assess.notify', 'concede.assess.refusal', 'concede.assess.final-plan'],
      }),
    ],
  },
  'concede.assess.notify': {
    ...conceded,
    duty: 'Tell the family that it must assess or re-assess',
    provisions: [send('reg 45(3)')],
    versions: today(PANDEMIC, weeksFrom('notified', 2), grounds),
  },
  'concede.assess.refusal': {
    ...conceded,
    duty: 'Where no plan is to be made, tell the family, with reasons',
    provisions: [send('reg 45(3A)(a)')],
    note: NO_EXCEPTION,
    versions: today('reg 45(8)', weeksFrom('notified', 10)),
  },
  'concede.assess.final-plan': {
    ...conceded,
    duty: 'Where a plan is to be made, send the final plan',
    provisions: [send('reg 45(3A)(b)')],
    note: NO_EXCEPTION,
    versions: today('reg 45(8)', weeksFrom('notified', 14)),
  },
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
