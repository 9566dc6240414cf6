import type { Agreement } from '../agreement.js';
import { england } from '../england/default.js';

/** Essex: referral protocol for independent support, signed 27 November 2014. */
export const essex2014: Agreement = {
  ...england,
  area: 'essex',
  localAuthority: { code: 'EX', name: 'Essex County Council' },
  version: '2014-11',
  from: '2014-11-27',
  approvedBy: 'the four parties to the protocol',
  reason: 'Referral protocol for independent support in Essex.',
  source: 'Referral Protocol for Independent Support in Essex',
  parties: [
    { organisation: 'SEND IASS, Essex County Council', acceptedOn: '2014-11-27' },
    { organisation: 'Essex County Council', acceptedOn: '2014-11-27' },
    { organisation: 'FACE Parent Carer Forum', acceptedOn: '2014-11-27' },
    { organisation: 'InterAct (lead partner)', acceptedOn: '2014-11-27' },
  ],
  localLimits: {
    ...england.localLimits,
    'support.first-response': { way: 'after', from: 'contacted', n: 2, unit: 'working-days' },
    'support.first-contact': { way: 'after', from: 'contacted', n: 5, unit: 'working-days' },
  },
  signOff: [
    { role: 'parent-or-young-person', words: 'parent or carer, or the young person' },
    { role: 'plan-coordinator', words: 'EHC Co-ordinator' },
  ],
  supportReferral: {
    sources: [
      'parent',
      'young person',
      'professional working on the EHC plan',
      'SEND information, advice and support service',
    ],
    selfReferral: 'free',
    channels: ['phone', 'email', 'text', 'letter'],
    consents: [
      { what: 'independent support', written: false },
      { what: 'data storage', written: false },
      { what: 'surveys', written: false },
    ],
    outOfRemit: ['Families InFocus (Essex)', 'Essex SEND IASS', 'other relevant services'],
  },
  roleNames: { ...england.roleNames, 'plan co-ordinator': 'EHC Co-ordinator' },
};
