import type { Count } from '../../counting/count.js';
import { detained } from '../provision.js';
import { ICB, LA, type RuleTable } from '../table.js';
import { HOME, relaxedDetained } from './detained.js';

/** Five working days following the first day, or the second if that is later. */
function followingTheLater(first: string, second: string): Count {
  const of: Count[] = [
    { way: 'after', from: first, n: 5, unit: 'working-days' },
    { way: 'optional', needs: second, count: { way: 'after', from: second, n: 5, unit: 'working-days' } },
  ];
  return { way: 'later-of', of };
}

/** Regs 16 and 17: sending a plan that is kept during detention. */
export const keptPlan = {
  'custody.copy-on-detention': {
    duty: 'Send a copy of the plan kept during detention',
    owedBy: HOME,
    owedTo: "accommodation, youth offending team, detained person's health services commissioner",
    trigger: 'first kept the plan, or became aware of the detention if later',
    provisions: [detained('reg 17(1)')],
    status: 'verified',
    versions: relaxedDetained('reg 2A(3)(c)', followingTheLater('kept', 'aware')),
  },
  'custody.copy-on-move': {
    duty: 'Send a copy of the plan to the new accommodation',
    owedBy: HOME,
    owedTo: 'new accommodation',
    trigger: 'informed of the move',
    provisions: [detained('reg 17(2)')],
    status: 'verified',
    versions: relaxedDetained('reg 2A(3)(c)', { way: 'after', from: 'informed', n: 5, unit: 'working-days' }),
  },
  'custody.release-to-new-la': {
    duty: 'Send the plan to the new authority',
    owedBy: HOME,
    owedTo: 'new local authority',
    trigger: 'informed of the release to the new authority',
    provisions: [detained('reg 16(2)')],
    status: 'verified',
    versions: relaxedDetained('reg 2A(3)(b)', { way: 'after', from: 'informed', n: 5, unit: 'working-days' }),
  },
  'custody.release-to-icb': {
    duty: 'Send the plan to the integrated care board',
    owedBy: `new ${LA}`,
    owedTo: ICB,
    trigger: 'became responsible, or received the copy if later',
    provisions: [detained('reg 16(3)')],
    status: 'verified',
    versions: relaxedDetained('reg 2A(3)(b)', followingTheLater('responsible', 'received')),
  },
  'custody.icb-impractical': {
    duty: 'Ask the new authority to assess or review where the health provision in the plan is not practicable',
    owedBy: ICB,
    owedTo: `new ${LA}`,
    trigger: 'received the copy of the plan',
    provisions: [detained('reg 16(4)')],
    status: 'verified',
    consequence: 'The authority must comply with the request.',
    versions: relaxedDetained('reg 2A(3)(b)', { way: 'after', from: 'received', n: 15, unit: 'working-days' }),
  },
} satisfies RuleTable;
