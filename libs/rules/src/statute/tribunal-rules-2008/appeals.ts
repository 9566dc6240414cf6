import { tribunal } from '../provision.js';
import { COMMENCEMENT, FAMILY, FTT, LA, since, type RuleTable } from '../table.js';

/** Rules 12, 20 and 21: the time limits of an appeal. */
export const appeals = {
  'appeal.lodge': {
    duty: 'Send the appeal so that the tribunal has it by 5 pm',
    owedBy: FAMILY,
    owedTo: FTT,
    trigger: 'notice of the decision sent; mediation certificate issued',
    provisions: [tribunal('r.20(1)(c)'), tribunal('r.12')],
    status: 'verified',
    note: 'The later of 2 months after the notice was sent and 1 month after the certificate was issued. The tribunal may extend the time (r.5).',
    versions: since(COMMENCEMENT, {
      way: 'tribunal-time-limit',
      count: {
        way: 'later-of',
        of: [
          { way: 'after', from: 'sent', n: 2, unit: 'months' },
          { way: 'optional', needs: 'certificate', count: { way: 'after', from: 'certificate', n: 1, unit: 'months' } },
        ],
      },
    }),
  },
  'appeal.la-response': {
    duty: 'Send the response to the appeal',
    owedBy: LA,
    owedTo: `${FTT} and family`,
    trigger: 'the appeal was sent to the authority',
    provisions: [tribunal('r.21'), tribunal('r.12(3)(b)')],
    status: 'secondary',
    note: "The date in the tribunal's registration letter prevails.",
    variedBy: [{ input: 'directed', citation: 'HESC Rules 2008 r.12(4)' }],
    versions: since(COMMENCEMENT, { way: 'tribunal-working-days', from: 'sent', n: 30 }),
  },
} satisfies RuleTable;
