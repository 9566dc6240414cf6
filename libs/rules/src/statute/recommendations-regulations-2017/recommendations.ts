import type { Count } from '../../counting/count.js';
import { recommendations } from '../provision.js';
import { FAMILY, ICB, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

const COMMENCED = '2018-04-03';

const fiveWeeks: Count = { way: 'beginning-with', from: 'recommended', n: 5, unit: 'weeks' };

/** Regs 6 and 7: answering the tribunal's recommendations on health and social care. For decisions and plans made on or after 3 April 2018. */
export const recommendationResponses = {
  'recommendation.respond': {
    duty: "Answer the tribunal's recommendation in writing, with steps and reasons",
    owedBy: `${ICB} (health), ${LA} (social care)`,
    owedTo: `${FAMILY}, and the ${LA}`,
    trigger: 'date of the recommendation',
    provisions: [recommendations('reg 6(3)'), recommendations('reg 7(1)')],
    status: 'verified',
    note: 'The recommendation does not bind. Health: reg 6(3); social care: reg 7(1).',
    variedBy: [
      {
        input: 'directed',
        citation: 'Recommendations Regs 2017 regs 6(4), 7(2), by direction of the First-tier Tribunal',
      },
    ],
    versions: relaxedIn2020(
      'Recommendations Regs 2017 reg 2A (2020)',
      since(COMMENCED, {
        way: 'by-fact',
        fact: 'body',
        cases: { health: fiveWeeks, 'social-care': fiveWeeks },
        otherwise: 'health',
        provisions: { health: 0, 'social-care': 1 },
      }),
    ),
  },
  'recommendation.copy-to-dfe': {
    duty: 'Send a copy of the answer to the Secretary of State',
    owedBy: LA,
    owedTo: 'Secretary of State',
    trigger: "the board's answer received, or the authority's own answer sent",
    provisions: [recommendations('reg 6(6)'), recommendations('reg 7(4)')],
    status: 'verified',
    note: "The board's answer: reg 6(6); the authority's own answer on social care: reg 7(4).",
    versions: relaxedIn2020(
      'Recommendations Regs 2017 reg 2A (2020)',
      since(COMMENCED, {
        way: 'by-fact',
        fact: 'answer',
        cases: {
          health: { way: 'beginning-with', from: 'received', n: 1, unit: 'weeks' },
          'social-care': { way: 'beginning-with', from: 'sent', n: 1, unit: 'weeks' },
        },
        unstated: { received: 'health', sent: 'social-care' },
        provisions: { health: 0, 'social-care': 1 },
      }),
    ),
  },
} satisfies RuleTable;
