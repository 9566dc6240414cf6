import { send } from '../provision.js';
import { COMMENCEMENT, relaxedIn2020, since, type RuleTable } from '../table.js';

const fifteenFromAwareness = { way: 'beginning-with', from: 'aware', n: 15, unit: 'working-days' } as const;

/** Regs 15(7), 15(8) and 16: another integrated care board becomes responsible. */
export const changingHealthCommissioner = {
  'icb.change-notice-move': {
    duty: 'Tell the new integrated care board of the move',
    owedBy: 'original integrated care board',
    owedTo: 'new integrated care board',
    trigger: 'a move to another authority that changes the responsible board',
    provisions: [send('reg 15(7)')],
    status: 'verified',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(a) (2020)',
      since(COMMENCEMENT, { way: 'move-or-awareness', move: 'move', aware: 'aware', n: 15 }),
    ),
  },
  'icb.impractical-provision-move': {
    duty: 'Ask the new authority to assess or review where the health provision in the plan is not practicable',
    owedBy: 'new integrated care board',
    owedTo: 'new local authority',
    trigger: 'the board became aware of the move',
    provisions: [send('reg 15(8)')],
    status: 'verified',
    consequence: 'The authority must comply with the request.',
    versions: relaxedIn2020('SEND Regs 2014 reg 2A(3)(a) (2020)', since(COMMENCEMENT, fifteenFromAwareness)),
  },
  'icb.change-notice-other': {
    duty: 'Tell the new integrated care board of the change',
    owedBy: 'original integrated care board',
    owedTo: 'new integrated care board',
    trigger: 'the board became aware of the change; the authority stays the same',
    provisions: [send('reg 16(2)')],
    status: 'verified',
    versions: relaxedIn2020('SEND Regs 2014 reg 2A(3)(b) (2020)', since(COMMENCEMENT, fifteenFromAwareness)),
  },
  'icb.impractical-provision': {
    duty: 'Ask the authority to assess or review where the health provision in the plan is not practicable',
    owedBy: 'new integrated care board',
    owedTo: 'local authority',
    trigger: 'the board became aware that it is the new one; the authority stays the same',
    provisions: [send('reg 16(3)')],
    status: 'verified',
    consequence: 'The authority must comply with the request.',
    versions: relaxedIn2020('SEND Regs 2014 reg 2A(3)(b) (2020)', since(COMMENCEMENT, fifteenFromAwareness)),
  },
} satisfies RuleTable;
