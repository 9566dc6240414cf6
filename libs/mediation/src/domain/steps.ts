import type { Step } from '@ehc/casefile/domain';
import type { FactKind } from '../contract/index.js';

const agreed = { step: 'agreement-made', because: 'SEND Regs 2014 reg 42' } as const;

/**
 * The order of the process as a table. What can happen several times (contacts, choices, sessions) has its order in `against`.
 * Telling the authority needs no adviser on record: the family tells it itself (CFA 2014 s.52(3)), and the time runs from then.
 */
export const steps: Record<FactKind, Step<FactKind>> = {
  'notice-given': { once: true },
  'notice-withdrawn': { once: true, afterClosing: true },
  'adviser-contacted': {},
  'information-given': {},
  'choice-made': {},
  'mediation-withdrawn': {},
  'authority-told': {},
  'health-commissioner-told': {},
  'health-commissioner-received': {},
  'mediator-assigned': {},
  'session-booked': {},
  'session-cancelled': {},
  'cannot-be-arranged': {},
  'child-views-sought': {},
  'session-held': {},
  'mediation-concluded': { once: true },
  'agreement-made': { once: true },
  'authority-told-of-agreement': { once: true, after: [agreed] },
  'agreement-step-done': { after: [agreed] },
  'certificate-issued': {},
  'certificate-revoked': {},
  'cost-recorded': { afterClosing: true },
  'lessons-recorded': { afterClosing: true },
  'dispute-settled': { once: true },
  'appeal-lodged': { once: true, afterClosing: true },
  correction: { afterClosing: true },
  'due-dates-recomputed': {},
};
