import { detained } from '../provision.js';
import { ADVISER, type RuleTable } from '../table.js';
import { HOME, PERSON, inForce, relaxedDetained } from './detained.js';

const fromAdviser = { owedBy: ADVISER, owedTo: PERSON, status: 'verified' } as const;

const fromHome = { owedBy: HOME, owedTo: PERSON, status: 'verified' } as const;

/** Regs 19 to 24: mediation for a detained person. */
export const mediationInCustody = {
  'custody.mediation-contact': {
    duty: 'Contact a mediation adviser, so as to be able to appeal',
    owedBy: PERSON,
    owedTo: ADVISER,
    trigger: 'written notice of the decision sent; date of the notice',
    provisions: [detained('reg 19'), detained('reg 20(2)')],
    status: 'verified',
    versions: relaxedDetained('reg 2A(3)(d), (e)', {
      way: 'earlier-of',
      of: [
        { way: 'after', from: 'sent', n: 2, unit: 'months' },
        { way: 'optional', needs: 'dated', count: { way: 'after', from: 'dated', n: 2, unit: 'months' } },
      ],
    }),
  },
  'custody.certificate-declined': {
    ...fromAdviser,
    duty: 'Give a certificate that they do not want mediation',
    trigger: 'told that they do not want mediation',
    provisions: [detained('reg 20(1)')],
    versions: relaxedDetained('reg 2A(3)(e)', { way: 'after', from: 'told', n: 3, unit: 'working-days' }),
  },
  'custody.mediation-arrange': {
    ...fromHome,
    duty: 'Arrange the mediation',
    trigger: 'the adviser was told that they want mediation',
    provisions: [detained('reg 21')],
    note: 'From the day the adviser was told, not the authority.',
    versions: relaxedDetained('reg 2A(3)(f)', { way: 'after', from: 'told', n: 30, unit: 'days' }),
  },
  'custody.mediation-venue-notice': {
    ...fromHome,
    duty: 'Tell them the date and place of the mediation',
    trigger: 'the mediation',
    provisions: [detained('reg 22(2)')],
    variedBy: [{ input: 'familyAgreedTo', citation: 'Detained Persons Regs 2015 reg 22(2), with their consent' }],
    versions: inForce({ way: 'notice', from: 'mediation', n: 5, unit: 'working-days' }),
  },
  'custody.certificate-after': {
    ...fromAdviser,
    duty: 'Give a certificate that mediation has ended',
    trigger: 'the mediation ended',
    provisions: [detained('reg 24(1)')],
    versions: relaxedDetained('reg 2A(3)(g)', { way: 'after', from: 'concluded', n: 3, unit: 'working-days' }),
  },
  'custody.certificate-not-arranged': {
    ...fromAdviser,
    duty: 'Give a certificate because mediation could not be arranged in time',
    trigger: 'told by the home authority that it could not arrange it',
    provisions: [detained('reg 24(3)')],
    versions: relaxedDetained('reg 2A(3)(g)', { way: 'after', from: 'notified', n: 3, unit: 'working-days' }),
  },
} satisfies RuleTable;
