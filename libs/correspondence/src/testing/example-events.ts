import type { FactKind as AppealFactKind } from '@ehc/appeals/contract';
import type { FactKind as AssessmentFactKind } from '@ehc/assessments/contract';
import type { LetterContent } from '@ehc/casefile/data';
import type { FactKind as DisagreementFactKind } from '@ehc/disagreements/contract';
import type { FactKind as MediationFactKind } from '@ehc/mediation/contract';
import type { LetterName } from '../contract/index.js';

type FactKind = AssessmentFactKind | MediationFactKind | AppealFactKind | DisagreementFactKind;

const event = (kind: FactKind, on: string, fact: Record<string, unknown> = {}): LetterContent['event'] => ({
  kind,
  on,
  fact: { kind, on, ...fact },
});

const certificate = 'MC-7F3K-9Q2D-XW4T-S';

/** For each letter that an event causes, such an event. Letters about limits have none. */
export const exampleEvents: Partial<Record<LetterName, LetterContent['event']>> = {
  'notice-of-consideration': event('notice-of-consideration-given', '2026-01-14'),
  'no-provision-needed': event('need-for-provision-judged', '2026-02-13', { mayBeNeeded: false }),
  'decision-to-assess': event('assessment-decided', '2026-02-13', { assess: true }),
  'refusal-to-assess': event('assessment-decided', '2026-04-10', { assess: false }),
  'key-working-contact': event('key-working-discussed', '2026-01-28', { level: 'full' }),
  'advice-request': event('advice-requested', '2026-02-16', {
    advice: 'psychological-1',
    adviceKind: 'psychological',
    body: 'local-authority-service',
  }),
  'advice-reminder': event('advice-chased', '2026-04-01', { advice: 'social-care-1' }),
  'refusal-to-issue': event('plan-decided', '2026-04-20', { issue: false }),
  'decision-to-issue': event('plan-decided', '2026-04-20', { issue: true }),
  'draft-plan': event('draft-plan-sent', '2026-04-20', { planVersion: 1 }),
  'setting-consultation': event('setting-consulted', '2026-04-21', { consultation: 'setting-1' }),
  'plan-meeting-offer': event('plan-meeting-offered', '2026-04-22'),
  'final-plan': event('final-plan-issued', '2026-05-20', { planVersion: 2 }),
  'duty-to-admit': event('final-plan-issued', '2026-05-20', { planVersion: 2 }),
  'exception-recorded': event('exception-recorded', '2026-05-26', {
    rule: 'ehc.final-plan',
    ground: 'exceptional-circumstances',
  }),
  'withdrawal-confirmed': event('request-withdrawn', '2026-03-02', { by: 'parent' }),
  'move-confirmed': event('moved-out-of-area', '2026-03-02', { newLocalAuthority: 'Lancashire County Council' }),
  'health-issues-told': event('health-commissioner-told', '2026-05-13', { commissioner: 'icb-mid' }),
  'mediation-session': event('session-booked', '2026-05-18', {
    session: 'session-1',
    date: '2026-06-01',
    by: 'both',
  }),
  'mediation-session-cancelled': event('session-cancelled', '2026-05-28', {
    session: 'session-1',
    by: 'local-authority',
  }),
  'mediation-cannot-be-arranged': event('cannot-be-arranged', '2026-05-29'),
  'mediation-certificate': event('certificate-issued', '2026-06-02', {
    certificate,
    ground: 'not-arranged',
    register: 'registered',
  }),
  'certificate-revoked': event('certificate-revoked', '2026-06-03', { certificate, because: 'wrong-details' }),
  'appeal-window-moved': event('correction', '2026-06-03', { corrects: 1 }),
  'mediation-agreement': event('agreement-made', '2026-06-01', {
    authorityIsParty: true,
    steps: [
      { step: 'plan', owner: 'local-authority', like: 'make-plan' },
      { step: 'therapy', owner: 'health-commissioner' },
    ],
  }),
  'appeal-registered': event('appeal-registered', '2026-06-01'),
  'not-opposed': event('appeal-not-opposed', '2026-06-01'),
  'order-made': event('appeal-decided', '2026-06-01', {
    outcome: 'allowed',
    orders: [{ order: 'order-1', kind: 'make-plan' }],
    recommendations: [],
  }),
  'recommendation-made': event('appeal-decided', '2026-06-01', {
    outcome: 'allowed-in-part',
    orders: [],
    recommendations: [{ recommendation: 'therapy', body: 'health' }],
  }),
  'order-complied': event('order-complied', '2026-06-02', { order: 'order-1', part: 'draft' }),
  'resolution-offered': event('disagreement-raised', '2026-06-01', {
    track: 'resolution',
    about: 'provision',
    with: 'academy',
  }),
  'resolution-timetable': event('timetable-set', '2026-06-01', { by: '2026-07-15' }),
  escalation: event('escalated', '2026-06-01', { tier: 2, by: '2026-06-15' }),
};
