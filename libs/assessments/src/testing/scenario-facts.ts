import type { AssessmentFact } from '../contract/index.js';

/** A plan on time: Essex, child of 4, asked for by a parent. */
export const aPlanOnTime: AssessmentFact[] = [
  { kind: 'request-received', on: '2026-01-12', requester: 'parent', ofAge: 4 },
  { kind: 'notice-of-consideration-given', on: '2026-01-14' },
  { kind: 'views-received', on: '2026-01-23' },
  {
    kind: 'referral-group-recommended',
    on: '2026-01-28',
    assess: true,
    keyWorking: { serviceAlreadyInvolved: false, needsLookComplex: true },
    adviceToSeek: ['education', 'medical', 'psychological', 'social-care'],
  },
  { kind: 'assessment-decided', on: '2026-02-13', assess: true },
  {
    kind: 'advice-requested',
    on: '2026-02-16',
    advice: 'nursery',
    adviceKind: 'education',
    body: 'early-years-provider',
  },
  {
    kind: 'advice-requested',
    on: '2026-02-16',
    advice: 'health',
    adviceKind: 'medical',
    body: 'integrated-care-board',
  },
  {
    kind: 'advice-requested',
    on: '2026-02-16',
    advice: 'psychological',
    adviceKind: 'psychological',
    body: 'local-authority-service',
  },
  {
    kind: 'advice-requested',
    on: '2026-02-16',
    advice: 'social-care',
    adviceKind: 'social-care',
    body: 'local-authority-service',
  },
  { kind: 'advice-received', on: '2026-03-06', advice: 'nursery' },
  { kind: 'advice-received', on: '2026-03-20', advice: 'health' },
  { kind: 'advice-received', on: '2026-03-27', advice: 'psychological' },
  { kind: 'advice-received', on: '2026-03-30', advice: 'social-care' },
  { kind: 'summary-assessment-finished', on: '2026-04-13' },
  { kind: 'panel-recommended', on: '2026-04-15', planNeeded: true },
  { kind: 'plan-decided', on: '2026-04-20', issue: true },
  { kind: 'draft-plan-sent', on: '2026-04-20' },
  { kind: 'setting-consulted', on: '2026-04-21', consultation: 'school-1' },
  { kind: 'setting-consulted', on: '2026-04-21', consultation: 'school-2' },
  { kind: 'representations-received', on: '2026-04-29', from: 'family', asksForMeeting: true, asksForSetting: true },
  { kind: 'plan-meeting-held', on: '2026-05-05', changes: 'small' },
  { kind: 'setting-replied', on: '2026-05-07', consultation: 'school-2', canMeetNeed: true },
  { kind: 'plan-signed-off', on: '2026-05-15', roles: ['parent', 'plan-coordinator'] },
  { kind: 'final-plan-issued', on: '2026-05-20', recipients: ['family', 'named-institution', 'health-commissioner'] },
];

/** Advice that came late: Lancashire, child of 9, asked for by the school. */
export const adviceThatCameLate: AssessmentFact[] = [
  { kind: 'request-received', on: '2025-09-08', requester: 'school', ofAge: 9 },
  { kind: 'assessment-decided', on: '2025-10-20', assess: true },
  {
    kind: 'advice-requested',
    on: '2025-10-22',
    advice: 'psychological',
    adviceKind: 'psychological',
    body: 'local-authority-service',
  },
  { kind: 'advice-received', on: '2026-01-30', advice: 'psychological' },
  { kind: 'panel-recommended', on: '2026-02-09', planNeeded: true },
  { kind: 'plan-decided', on: '2026-02-16', issue: true },
  { kind: 'draft-plan-sent', on: '2026-02-16' },
  { kind: 'representations-received', on: '2026-03-05', from: 'family' },
  { kind: 'final-plan-issued', on: '2026-03-20', recipients: ['family', 'named-institution'] },
];

/** The school was closed: Wigan, child of 12, asked for by a parent. */
export const theSchoolWasClosed: AssessmentFact[] = [
  { kind: 'request-received', on: '2025-06-16', requester: 'parent', ofAge: 12 },
  { kind: 'advice-requested', on: '2025-07-17', advice: 'school', adviceKind: 'education', body: 'school' },
  { kind: 'assessment-decided', on: '2025-09-12', assess: true },
  {
    kind: 'exception-recorded',
    on: '2025-09-12',
    rule: 'ehc.decision-to-assess',
    ground: 'school-closed',
    adviceAskedOn: '2025-07-17',
    from: '2025-07-23',
    to: '2025-09-03',
  },
  { kind: 'final-plan-issued', on: '2025-11-28', recipients: ['family', 'named-institution'] },
];

/** Entered with the wrong date: Essex, child of 6, asked for by a parent. The correction points at entry 1. */
export const enteredWithTheWrongDate: AssessmentFact[] = [
  { kind: 'request-received', on: '2026-04-20', requester: 'parent', ofAge: 6 },
  {
    kind: 'correction',
    on: '2026-05-11',
    corrects: 1,
    replacement: { kind: 'request-received', on: '2026-04-17', requester: 'parent', ofAge: 6 },
  },
];
