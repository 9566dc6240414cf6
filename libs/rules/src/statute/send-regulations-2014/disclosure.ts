import { send } from '../provision.js';
import { COMMENCEMENT, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Regs 17 and 47: who may see a plan. */
export const disclosure = {
  disclosure: {
    duty: 'Disclose a plan only with consent, or where reg 17(1) allows it without',
    owedBy: LA,
    owedTo: 'child or young person',
    trigger: 'a plan is held',
    provisions: [send('reg 17')],
    status: 'verified',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'no time limit' }),
  },
  'disclosure.higher-education': {
    duty: "Send the plan to those dealing with the disabled student's allowance and to the institution where the place is confirmed",
    owedBy: LA,
    owedTo: 'young person going to higher education',
    trigger: 'the young person asked',
    provisions: [send('reg 47')],
    status: 'verified',
    note: 'The day of asking is not counted.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(o) (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'asked', n: 15, unit: 'working-days' }),
    ),
  },
} satisfies RuleTable;
