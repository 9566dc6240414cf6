import { act, send } from '../provision.js';
import { ADVISER, COMMENCEMENT, FAMILY, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Regs 34(1) and 39: the certificates that open the way to an appeal. */
export const mediationCertificates = {
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
