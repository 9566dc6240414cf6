import type { FactKind, LetterName } from '@ehc/assessments/contract';
import type { LetterContent } from '@ehc/casefile/data';

const event = (kind: FactKind, on: string, fact: Record<string, unknown> = {}): LetterContent['event'] => ({
  kind,
  on,
  fact: { kind, on, ...fact },
});

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
};
