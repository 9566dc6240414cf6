import type { FactKind } from './facts.js';

/**
 * One Temporal update for each move, named as a practitioner would name it, with the kind of fact it enters.
 * `takeOver` is the one move that carries many facts.
 */
export const moves = {
  receiveRequest: 'request-received',
  bringToAttention: 'brought-to-attention',
  judgeNeedForProvision: 'need-for-provision-judged',
  nameOfficer: 'officer-named',
  giveNoticeOfConsideration: 'notice-of-consideration-given',
  recordViews: 'views-received',
  recordEvidence: 'evidence-received',
  discussKeyWorking: 'key-working-discussed',
  recordReferralGroup: 'referral-group-recommended',
  decideWhetherToAssess: 'assessment-decided',
  requestAdvice: 'advice-requested',
  chaseAdvice: 'advice-chased',
  receiveAdvice: 'advice-received',
  excuseAdvice: 'advice-excused',
  placeForAssessment: 'placed-for-assessment',
  finishSummaryAssessment: 'summary-assessment-finished',
  recordPanel: 'panel-recommended',
  decideWhetherToIssuePlan: 'plan-decided',
  sendDraftPlan: 'draft-plan-sent',
  recordRepresentations: 'representations-received',
  consultSetting: 'setting-consulted',
  recordSettingReply: 'setting-replied',
  decideSetting: 'setting-decided',
  offerPlanMeeting: 'plan-meeting-offered',
  recordPlanMeeting: 'plan-meeting-held',
  declinePlanMeeting: 'plan-meeting-declined',
  makeChanges: 'changes-made',
  signOffPlan: 'plan-signed-off',
  issueFinalPlan: 'final-plan-issued',
  recordOrder: 'order-received',
  withdrawOrder: 'order-withdrawn',
  issueAmendedPlan: 'amended-plan-issued',
  recordException: 'exception-recorded',
  withdrawRequest: 'request-withdrawn',
  moveOutOfArea: 'moved-out-of-area',
  correctFact: 'correction',
  recomputeDueDates: 'due-dates-recomputed',
} as const satisfies Record<string, FactKind>;

export type Move = keyof typeof moves | 'takeOver';
export const moveNames = [...Object.keys(moves), 'takeOver'] as Move[];
