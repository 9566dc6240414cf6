import { act, send } from '../provision.js';
import { ADVISER, COMMENCEMENT, FAMILY, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Regs 33 and 34(2): contact with the mediation adviser. */
export const contactingAnAdviser = {
  'mediation.contact': {
    duty: 'Contact a mediation adviser, so as to be able to appeal',
    owedBy: FAMILY,
    owedTo: ADVISER,
    trigger: 'written notice of the decision sent (reg 33); date of the notice (reg 34(2))',
    provisions: [send('reg 33'), send('reg 34(2)'), act('s.55')],
    status: 'verified',
    consequence: 'After that only the tribunal can give leave to appeal without a certificate (reg 34(3)).',
    note: 'Not needed where the appeal is only about the school or other institution named (s.55(2)).',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(g) (2020)',
      since(COMMENCEMENT, {
        way: 'earlier-of',
        of: [
          { way: 'after', from: 'sent', n: 2, unit: 'months' },
          { way: 'optional', needs: 'dated', count: { way: 'after', from: 'dated', n: 2, unit: 'months' } },
        ],
      }),
    ),
  },
  'mediation.certificate-cutoff': {
    duty: 'Give no certificate to a family that made contact after this date',
    owedBy: ADVISER,
    owedTo: FAMILY,
    trigger: "date of the authority's notice",
    provisions: [send('reg 34(2)'), send('reg 34(3)')],
    status: 'verified',
    consequence: 'Later only the tribunal can give leave (reg 34(3)).',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(h) (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'dated', n: 2, unit: 'months' }),
    ),
  },
} satisfies RuleTable;
