import type { FactKind } from './facts.js';

/**
 * One Temporal update for each move, named as a practitioner would name it, with the kind of fact it enters.
 * `takeOver` is the one move that carries many facts.
 */
export const moves = {
  giveNotice: 'notice-given',
  withdrawNotice: 'notice-withdrawn',
  recordContact: 'adviser-contacted',
  giveInformation: 'information-given',
  recordChoice: 'choice-made',
  withdrawFromMediation: 'mediation-withdrawn',
  tellAuthority: 'authority-told',
  tellHealthCommissioner: 'health-commissioner-told',
  recordReceiptByCommissioner: 'health-commissioner-received',
  assignMediator: 'mediator-assigned',
  bookSession: 'session-booked',
  cancelSession: 'session-cancelled',
  reportCannotBeArranged: 'cannot-be-arranged',
  seekChildViews: 'child-views-sought',
  recordSession: 'session-held',
  concludeMediation: 'mediation-concluded',
  recordAgreement: 'agreement-made',
  tellAuthorityOfAgreement: 'authority-told-of-agreement',
  finishAgreementStep: 'agreement-step-done',
  issueCertificate: 'certificate-issued',
  revokeCertificate: 'certificate-revoked',
  recordCost: 'cost-recorded',
  recordLessons: 'lessons-recorded',
  settleDispute: 'dispute-settled',
  noteAppeal: 'appeal-lodged',
  correctFact: 'correction',
  recomputeDueDates: 'due-dates-recomputed',
} as const satisfies Record<string, FactKind>;

export type Move = keyof typeof moves | 'takeOver';
export const moveNames = [...Object.keys(moves), 'takeOver'] as Move[];
