import type { Agreement } from '../agreement.js';
import { england } from '../england/default.js';

/** Lancashire: memorandum of understanding on independent supporters, from 1 September 2014. */
export const lancashire2014: Agreement = {
  ...england,
  area: 'lancashire',
  localAuthority: { code: 'LA', name: 'Lancashire County Council' },
  version: '2014-09',
  from: '2014-09-01',
  approvedBy: "Barnardo's and Lancashire County Council",
  reason: 'Memorandum of understanding on independent supporters.',
  source: "Independent Supporters: a memorandum of understanding between Barnardo's and Lancashire County Council",
  notInSource: [
    ...england.notInSource,
    'signOff',
    'support.first-contact (days without a unit, read as calendar days from the referral)',
  ],
  parties: [
    { organisation: "Barnardo's", acceptedOn: '2014-09-01' },
    { organisation: 'Lancashire County Council, including Parent Partnership', acceptedOn: '2014-09-01' },
  ],
  reviewOn: '2015-03-31',
  localLimits: {
    ...england.localLimits,
    'support.first-contact': { way: 'after', from: 'contacted', n: 7, unit: 'days' },
    'support.safeguarding-confirmation': { way: 'after', from: 'referred', n: 48, unit: 'hours' },
  },
  signOff: [{ role: 'designated-professional', words: 'the designated professional agreed beforehand' }],
  supportReferral: {
    sources: [
      'professional working with the family towards a plan',
      'Parent Partnership or information, advice and support service',
    ],
    selfReferral: 'with-consent-to-liaise',
    channels: ['phone', 'email'],
    consents: [
      { what: 'independent support', written: true },
      { what: 'data storage', written: true },
    ],
    outOfRemit: [
      'Parent Partnership or information, advice and support service',
      'independent mediation and resolution services',
    ],
  },
  roleNames: { ...england.roleNames, 'plan co-ordinator': 'EHC Plan Co-ordinator' },
};
