import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, relaxedIn2020, since, weeksFrom, type RuleTable } from '../table.js';

/** Reg 15(1) to (5): a plan moves with the child or young person to another authority. */
export const movingBetweenAuthorities = {
  'transfer.send-plan': {
    duty: 'Transfer the plan to the new authority',
    owedBy: 'old local authority',
    owedTo: 'new local authority',
    trigger: 'the child or young person moves',
    provisions: [send('reg 15(2)')],
    status: 'verified',
    note: 'On the day of the move where the authority knew at least 15 working days before; otherwise within 15 working days beginning with the day it became aware.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(a) (2020)',
      since(COMMENCEMENT, { way: 'move-or-awareness', move: 'move', aware: 'aware', n: 15 }),
    ),
  },
  'transfer.notify-family': {
    duty: 'Tell the family that the plan was transferred, whether there will be an assessment and when the plan will be reviewed',
    owedBy: 'new local authority',
    owedTo: FAMILY,
    trigger: 'the transfer of the plan',
    provisions: [send('reg 15(4)')],
    status: 'verified',
    versions: relaxedIn2020('SEND Regs 2014 reg 2A(3)(a) (2020)', since(COMMENCEMENT, weeksFrom('transfer', 6))),
  },
  'transfer.first-review': {
    duty: 'Review the plan for the first time',
    owedBy: 'new local authority',
    owedTo: FAMILY,
    trigger: 'the plan was made or last reviewed; the transfer of the plan',
    provisions: [send('reg 15(5)')],
    status: 'verified',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(a) (2020)',
      since(COMMENCEMENT, {
        way: 'later-of',
        of: [
          { way: 'beginning-with', from: 'reviewed', n: 12, unit: 'months' },
          { way: 'beginning-with', from: 'transfer', n: 3, unit: 'months' },
        ],
      }),
    ),
  },
} satisfies RuleTable;
