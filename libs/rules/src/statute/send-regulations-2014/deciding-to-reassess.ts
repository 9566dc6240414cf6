import { send } from '../provision.js';
import { COMMENCEMENT, FAMILY, ICB, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Regs 23 to 25: whether to assess again. */
export const decidingToReassess = {
  'reassess.icb-request': {
    duty: 'Assess again because the integrated care board asks',
    owedBy: LA,
    owedTo: ICB,
    trigger: 'request of the board',
    provisions: [send('reg 23')],
    status: 'verified',
    note: 'No number of its own; the 15 days of reg 25(1) are safe.',
    versions: since(COMMENCEMENT, { way: 'no-number', words: 'no number of its own' }),
  },
  'reassess.bar': {
    duty: 'A request may be turned down if it comes within 6 months of the last assessment or re-assessment',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'the last assessment or re-assessment was carried out',
    provisions: [send('reg 24(a)')],
    status: 'verified',
    note: 'A permission, not a duty: the date is the last day on which a request may be turned down for this reason.',
    versions: since(COMMENCEMENT, { way: 'after', from: 'assessed', n: 6, unit: 'months' }),
  },
  'reassess.decision': {
    duty: 'Decide whether to assess again and tell the family',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'request to re-assess received',
    provisions: [send('reg 25(1)')],
    status: 'verified',
    consequence: 'A refusal carries a right to appeal under s.51(2)(d).',
    note: 'Calendar days.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(e) (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'received', n: 15, unit: 'days' }),
    ),
  },
} satisfies RuleTable;
