import type { MediationFact } from '../contract/index.js';

/** Refused an assessment, and mediation declined: a young person of 17, Ealing. */
export const declinedInEaling: MediationFact[] = [
  { kind: 'notice-given', on: '2026-04-10', decision: 'refusal-to-assess' },
  { kind: 'adviser-contacted', on: '2026-05-05', provider: 'north-mediation' },
  { kind: 'information-given', on: '2026-05-05' },
  { kind: 'choice-made', on: '2026-05-06', choice: 'declines' },
  {
    kind: 'certificate-issued',
    on: '2026-05-08',
    certificate: 'NM-0001',
    ground: 'does-not-wish',
    register: 'registered',
  },
];

/** Refused a plan, and agreed in mediation on education and health that there will be one: a child of 10, Wigan. */
export const agreedInWigan: MediationFact[] = [
  { kind: 'notice-given', on: '2026-02-20', decision: 'refusal-to-issue' },
  { kind: 'adviser-contacted', on: '2026-03-02', provider: 'north-mediation' },
  { kind: 'information-given', on: '2026-03-02' },
  { kind: 'choice-made', on: '2026-03-02', choice: 'wants-mediation' },
  { kind: 'authority-told', on: '2026-03-04', issues: 'mixed', commissioners: ['icb-1'] },
  { kind: 'health-commissioner-told', on: '2026-03-06', commissioner: 'icb-1' },
  { kind: 'mediator-assigned', on: '2026-03-20', mediator: 'CMC-77', independent: true, registered: true },
  { kind: 'session-booked', on: '2026-03-24', session: 'session-1', date: '2026-04-01', by: 'both' },
  { kind: 'child-views-sought', on: '2026-03-30', obtained: true, how: 'in-writing' },
  {
    kind: 'session-held',
    on: '2026-04-01',
    session: 'session-1',
    authority: 'attended-with-authority',
    healthCommissioner: 'attended-without-authority',
    family: 'attended',
    supporter: true,
    advocate: false,
    childAttended: false,
  },
  { kind: 'mediation-concluded', on: '2026-04-01', outcome: 'agreed' },
  {
    kind: 'agreement-made',
    on: '2026-04-01',
    authorityIsParty: true,
    steps: [{ step: 'plan', owner: 'local-authority', like: 'make-plan' }],
  },
  { kind: 'certificate-issued', on: '2026-04-02', certificate: 'NM-0002', ground: 'mediated', register: 'registered' },
];

/** Two cancellations by the authority in December, and a certificate in the middle of January. */
export const cancelledInDecember: MediationFact[] = [
  { kind: 'notice-given', on: '2025-10-31', decision: 'refusal-to-amend' },
  { kind: 'adviser-contacted', on: '2025-11-20', provider: 'north-mediation' },
  { kind: 'information-given', on: '2025-11-20' },
  { kind: 'choice-made', on: '2025-11-20', choice: 'wants-mediation' },
  { kind: 'authority-told', on: '2025-11-24', issues: 'education-and-social-care' },
  { kind: 'session-booked', on: '2025-11-26', session: 'session-1', date: '2025-12-10', by: 'local-authority' },
  { kind: 'session-cancelled', on: '2025-12-08', session: 'session-1', by: 'local-authority' },
  { kind: 'session-booked', on: '2025-12-10', session: 'session-2', date: '2025-12-19', by: 'local-authority' },
  { kind: 'session-cancelled', on: '2025-12-18', session: 'session-2', by: 'local-authority' },
  { kind: 'cannot-be-arranged', on: '2026-01-09' },
  {
    kind: 'certificate-issued',
    on: '2026-01-14',
    certificate: 'NM-0003',
    ground: 'not-arranged',
    register: 'registered',
  },
];

/** The beginning of many: a refusal to assess, told on 10 April 2026, and an adviser who explained mediation on 20 April. */
export const withTheAdviser: MediationFact[] = [
  { kind: 'notice-given', on: '2026-04-10', decision: 'refusal-to-assess' },
  { kind: 'adviser-contacted', on: '2026-04-20', provider: 'north-mediation' },
  { kind: 'information-given', on: '2026-04-20' },
];

/** And from there to the authority, which was told on 23 April 2026. */
export const wantsMediation: MediationFact[] = [
  ...withTheAdviser,
  { kind: 'choice-made', on: '2026-04-22', choice: 'wants-mediation' },
  { kind: 'authority-told', on: '2026-04-23', issues: 'education-and-social-care' },
];

/** And to a session on 11 May 2026 that ended in an agreement. */
export const mediated = (outcome: 'agreed' | 'not-agreed' = 'agreed'): MediationFact[] => [
  ...wantsMediation,
  { kind: 'mediator-assigned', on: '2026-04-24', mediator: 'CMC-77', independent: true, registered: true },
  { kind: 'session-booked', on: '2026-04-27', session: 'session-1', date: '2026-05-11', by: 'local-authority' },
  {
    kind: 'session-held',
    on: '2026-05-11',
    session: 'session-1',
    authority: 'attended-with-authority',
    family: 'attended',
    supporter: false,
    advocate: false,
    childAttended: false,
  },
  { kind: 'mediation-concluded', on: '2026-05-11', outcome },
];

export const certificate = (on: string, ground: 'does-not-wish' | 'mediated' | 'not-arranged', number = 'NM-0009') =>
  ({ kind: 'certificate-issued', on, certificate: number, ground, register: 'registered' }) satisfies MediationFact;
