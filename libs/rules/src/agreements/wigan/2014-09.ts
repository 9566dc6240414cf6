import type { Agreement } from '../agreement.js';
import { england } from '../england/default.js';
import { keyWorkingBands, keyWorkingRules } from './key-working.js';

/** Wigan: education, health and care pathway of the council and its clinical commissioning group. */
export const wigan2014: Agreement = {
  ...england,
  area: 'wigan',
  localAuthority: { code: 'WI', name: 'Wigan Council' },
  version: '2014-09',
  from: '2014-09-01',
  approvedBy: 'Wigan Council and Wigan Borough Clinical Commissioning Group',
  reason: 'Education, Health and Care Pathway.',
  source: 'Special Educational Needs and Disability: Education, Health & Care (EHC) Pathway',
  notInSource: [...england.notInSource, 'from', 'keyWorking.bands after age 15'],
  parties: [
    { organisation: 'Wigan Council', acceptedOn: '2014-09-01' },
    { organisation: 'Wigan Borough Clinical Commissioning Group', acceptedOn: '2014-09-01' },
  ],
  requesters: [
    'parent',
    'advocate-for-parent',
    'young-person',
    'advocate-for-young-person',
    'school',
    'post-16-institution',
    'other-professional',
  ],
  keyWorking: { rules: keyWorkingRules, bands: keyWorkingBands },
  roleNames: {
    ...england.roleNames,
    'plan co-ordinator': 'Plan Co-ordinator',
    panel: 'EHC Panel',
    'referral group': 'EHC Referral Group',
  },
};
