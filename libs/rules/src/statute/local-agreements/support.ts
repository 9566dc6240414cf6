import { local } from '../provision.js';
import { ADVISER, COMMENCEMENT, FAMILY, LA, since, type RuleTable } from '../table.js';

const SUPPORTER = 'independent supporter, or information, advice and support service';

/** Limits that bind only where a local agreement sets them. */
export const support = {
  'support.first-response': {
    duty: 'Answer the referral for support',
    owedBy: SUPPORTER,
    owedTo: FAMILY,
    trigger: 'first contact or referral',
    provisions: [local('first response to a support referral')],
    status: 'verified',
    binding: 'local',
    versions: since(COMMENCEMENT, { way: 'local', limit: 'support.first-response', from: 'contacted' }),
  },
  'support.first-contact': {
    duty: 'Contact the family, or give the first appointment',
    owedBy: SUPPORTER,
    owedTo: FAMILY,
    trigger: 'first contact, allocation or referral',
    provisions: [local('first contact or appointment')],
    status: 'verified',
    binding: 'local',
    versions: since(COMMENCEMENT, { way: 'local', limit: 'support.first-contact', from: 'contacted' }),
  },
  'support.follow-up': {
    duty: 'Ask the family how things went',
    owedBy: SUPPORTER,
    owedTo: FAMILY,
    trigger: 'involvement of the service',
    provisions: [local('follow-up six months after the service was involved')],
    status: 'verified',
    binding: 'local',
    versions: since(COMMENCEMENT, { way: 'local', limit: 'support.follow-up', from: 'contacted' }),
  },
  'support.safeguarding-confirmation': {
    duty: 'Confirm in writing a referral to children’s social care',
    owedBy: SUPPORTER,
    owedTo: "children's social care",
    trigger: 'referral to social care',
    provisions: [local('written confirmation of a safeguarding referral')],
    status: 'verified',
    binding: 'local',
    note: 'Counted in hours: the same hour, two days later.',
    versions: since(COMMENCEMENT, { way: 'local', limit: 'support.safeguarding-confirmation', from: 'referred' }),
  },
  'mediation.adviser-tells-la': {
    duty: 'Tell the authority that the family wants mediation',
    owedBy: ADVISER,
    owedTo: LA,
    trigger: 'the family told the adviser that they want mediation',
    provisions: [local('adviser tells the authority')],
    status: 'verified',
    binding: 'local',
    note: 'In draft law of 2013, and not in the Regulations as made: good practice. In law it is the family who tells the authority (s.52(3)).',
    versions: since(COMMENCEMENT, { way: 'local', limit: 'mediation.adviser-tells-la', from: 'told' }),
  },
} satisfies RuleTable;
