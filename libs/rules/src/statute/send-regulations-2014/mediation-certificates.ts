import { act, send } from '../provision.js';
import { ADVISER, COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Regs 33, 34 and 39: contact with the adviser and the certificates that open the way to an appeal. */
export const mediationCertificates = {
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
  'mediation.certificate-declined': {
    duty: 'Give the family a certificate that they do not want mediation',
    owedBy: ADVISER,
    owedTo: FAMILY,
    trigger: 'the family told the adviser that they do not want mediation',
    provisions: [send('reg 34(1)'), act('s.55(4)')],
    status: 'verified',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(h) (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'told', n: 3, unit: 'working-days' }),
    ),
  },
  'mediation.certificate-not-arranged': {
    duty: 'Give the family a certificate because the authority could not arrange mediation in time',
    owedBy: ADVISER,
    owedTo: FAMILY,
    trigger: 'the authority told the adviser that it could not arrange the mediation in 30 days',
    provisions: [send('reg 39(3)'), send('reg 39(2)')],
    status: 'verified',
    note: `Only where the ${LA} arranges (regs 35(4), 36(2)); not for mediation on health alone (reg 35(3)).`,
    consequence: 'The family may appeal at once or wait for mediation.',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(k) (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'notified', n: 3, unit: 'working-days' }),
    ),
  },
  'mediation.certificate-after': {
    duty: 'Give the family a certificate that mediation has ended',
    owedBy: ADVISER,
    owedTo: FAMILY,
    trigger: 'the mediation ended',
    provisions: [send('reg 39(1)'), act('s.55(5)')],
    status: 'verified',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(k) (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'concluded', n: 3, unit: 'working-days' }),
    ),
  },
} satisfies RuleTable;
