import { send } from '../provision.js';
import { since, weeksFrom, type RuleTable } from '../table.js';
import { unopposedAsMade } from './unopposed-appeals-2014.js';
import { SUBSTITUTED, conceded, today, grounds, PANDEMIC, NO_EXCEPTION } from './unopposed.js';

/** Reg 45(3) and (3A): an appeal about assessing that the authority does not oppose. */
export const unopposedAboutAssessing = {
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
} satisfies RuleTable;
