import type { Step } from '@ehc/casefile/domain';
import type { FactKind } from '../contract/index.js';

const reg = (number: string) => `SEND Regs 2014 reg ${number}`;
const assessed = { step: 'assessment-decided', because: 'CFA 2014 s.36' } as const;
const decidedToIssue = { step: 'plan-decided', because: 'CFA 2014 s.37(1)' } as const;
const draftSent = { step: 'draft-plan-sent', because: `CFA 2014 s.38(1); ${reg('13(1)')}` } as const;

/**
 * The order of the process as a table; a decision is taken again only where an order overturned it (`against/taken-up-again`).
 * What lies before the day the case was entered here may have gaps.
 */
export const steps: Record<FactKind, Step<FactKind>> = {
  'request-received': { once: true },
  'brought-to-attention': { once: true },
  'need-for-provision-judged': { once: true, after: [{ step: 'brought-to-attention', because: 'REF-02' }] },
  'officer-named': { anyDay: true },
  'notice-of-consideration-given': { once: true },
  'views-received': {},
  'evidence-received': {},
  'key-working-discussed': {},
  'referral-group-recommended': {},
  'assessment-decided': {
    after: [
      { step: 'notice-of-consideration-given', because: `CFA 2014 s.36(4); ${reg('3')}` },
      { step: 'need-for-provision-judged', because: 'CFA 2014 s.24(1); REF-02', where: 'brought-to-attention' },
    ],
  },
  'advice-requested': {},
  'advice-chased': {},
  'advice-received': {},
  'advice-excused': {},
  'placed-for-assessment': { after: [assessed] },
  'summary-assessment-finished': { after: [assessed] },
  'panel-recommended': { after: [{ step: 'summary-assessment-finished', because: 'ASM-13' }] },
  'plan-decided': { after: [assessed, { step: 'panel-recommended', because: 'ASM-13' }] },
  'draft-plan-sent': { after: [decidedToIssue] },
  'representations-received': { after: [draftSent] },
  'setting-consulted': { after: [{ step: 'draft-plan-sent', because: 'CFA 2014 s.39(2)' }] },
  'setting-replied': {},
  'setting-decided': { after: [draftSent] },
  'plan-meeting-offered': { after: [draftSent] },
  'plan-meeting-held': { after: [draftSent] },
  'plan-meeting-declined': { after: [draftSent] },
  'changes-made': { after: [draftSent] },
  'plan-signed-off': { after: [draftSent] },
  'final-plan-issued': { once: true, after: [decidedToIssue, draftSent] },
  'order-received': { afterClosing: true },
  'order-withdrawn': { afterClosing: true },
  'amended-plan-issued': { after: [{ step: 'final-plan-issued', because: reg('44(2)') }] },
  'exception-recorded': {},
  'request-withdrawn': { once: true },
  'moved-out-of-area': { once: true },
  correction: { afterClosing: true },
  'due-dates-recomputed': {},
};
