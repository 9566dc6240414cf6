import type { Agreement } from '../agreement.js';

/** What holds where no local agreement says otherwise: the law, and starting values for what it leaves open. */
export const england: Agreement = {
  area: 'england',
  localAuthority: { code: 'EN', name: 'England (no local agreement)' },
  version: '2014-09',
  from: '2014-09-01',
  approvedBy: 'the project',
  reason: 'Part 3 of the Children and Families Act 2014 came into force.',
  source: 'The law alone, with starting values for what it leaves to each area.',
  notInSource: ['warningDays', 'referralGroupWeekday', 'mediation.adviser-tells-la'],
  parties: [],
  variationReasons: [
    'change of legislation',
    'change of policy',
    'change of local requirement',
    'evidence of what works for users',
  ],
  warningDays: {
    default: 7,
    'ehc.decision-to-assess': 14,
    'ehc.refusal-to-issue': 14,
    'ehc.final-plan': 28,
    'review.annual': 56,
    'mediation.certificate-declined': 1,
    'mediation.certificate-after': 1,
    'mediation.certificate-not-arranged': 1,
    'mediation.notify-icb': 1,
    'support.first-response': 1,
    'support.first-contact': 1,
  },
  stageTargets: [],
  localLimits: {
    // Draft law of 2013 had this limit; the Regulations as made do not. It stays as good practice.
    'mediation.adviser-tells-la': { way: 'after', from: 'told', n: 3, unit: 'working-days' },
  },
  signOff: [],
  youngPersonFrom: 16,
  requesters: ['parent', 'young-person', 'school', 'post-16-institution'],
  costThreshold: { pounds: 6000, from: '2013-04-01' },
  referralGroupWeekday: 'Wednesday',
  keyWorking: { rules: [], bands: [] },
  supportReferral: { sources: [], selfReferral: 'none', channels: [], consents: [], outOfRemit: [] },
  mediation: { certificateIssuer: 'adviser', arrangedWhen: 'session' },
  roleNames: {
    'plan co-ordinator': 'plan co-ordinator',
    'SEND officer': 'SEND officer',
    panel: 'panel',
    'referral group': 'referral group',
  },
};
