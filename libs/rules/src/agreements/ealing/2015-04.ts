import type { Agreement } from '../agreement.js';
import { england } from '../england/default.js';

/** Ealing: specification of the impartial information, advice and support service. It is undated and cites the Code as of April 2015. */
export const ealing2015: Agreement = {
  ...england,
  area: 'ealing',
  localAuthority: { code: 'EA', name: 'London Borough of Ealing' },
  version: '2015-04',
  from: '2015-04-01',
  approvedBy: 'London Borough of Ealing and the provider',
  reason: 'Service specification; changes need the written agreement of both parties.',
  source: 'Specification for an impartial information, advice and support service',
  notInSource: [...england.notInSource, 'from', 'support.first-contact (start event)'],
  parties: [
    { organisation: 'London Borough of Ealing', acceptedOn: '2015-04-01' },
    { organisation: 'the provider of the service', acceptedOn: '2015-04-01' },
  ],
  localLimits: {
    ...england.localLimits,
    'support.first-response': { way: 'after', from: 'contacted', n: 2, unit: 'working-days' },
    'support.first-contact': { way: 'after', from: 'contacted', n: 5, unit: 'working-days' },
    'support.follow-up': { way: 'after', from: 'contacted', n: 6, unit: 'months' },
  },
  supportReferral: {
    sources: [
      'parent',
      'young person',
      'local authority',
      'health service',
      'school or other setting',
      'voluntary organisation',
    ],
    selfReferral: 'norm',
    channels: ['phone', 'email', 'letter', 'face to face'],
    consents: [],
    outOfRemit: ['other council services', 'health services', 'Healthwatch', 'voluntary and community groups'],
    thirdPartyConsent: "the parent's full consent to the referral",
  },
};
