import type { Objection } from '@ehc/casefile/contract';
import { refusalOf } from '@ehc/casefile/on-paper';
import type { FactOf, HappeningFact } from '../contract/index.js';
import { assessmentOnPaper, headerOf, type AssessmentOnPaper } from './assessment-on-paper.js';

type Received = FactOf<'order-received'>;

/** Agreed in mediation: Wigan, child of 10, asked for by a parent; the plan is refused. */
export const planRefused: HappeningFact[] = [
  { kind: 'request-received', on: '2025-11-03', requester: 'parent', ofAge: 10 },
  { kind: 'notice-of-consideration-given', on: '2025-11-10' },
  { kind: 'assessment-decided', on: '2025-12-12', assess: true },
  { kind: 'summary-assessment-finished', on: '2026-02-09' },
  { kind: 'panel-recommended', on: '2026-02-11', planNeeded: false },
  { kind: 'plan-decided', on: '2026-02-20', issue: false },
];

/** Refused, with an assessment that the family asked for on 2 March 2026. */
export const assessmentRefused: HappeningFact[] = [
  { kind: 'request-received', on: '2026-03-02', requester: 'parent', ofAge: 9 },
  { kind: 'notice-of-consideration-given', on: '2026-03-03' },
  { kind: 'assessment-decided', on: '2026-04-10', assess: false },
];

/** From the decision to assess to a draft, in time for an order of 1 June 2026. */
export const assessedAfterAll: HappeningFact[] = [
  { kind: 'assessment-decided', on: '2026-06-12', assess: true },
  {
    kind: 'advice-requested',
    on: '2026-06-15',
    advice: 'psychological',
    adviceKind: 'psychological',
    body: 'local-authority-service',
  },
  { kind: 'advice-received', on: '2026-07-20', advice: 'psychological' },
  { kind: 'summary-assessment-finished', on: '2026-07-22' },
  { kind: 'panel-recommended', on: '2026-07-24', planNeeded: true },
  { kind: 'plan-decided', on: '2026-07-27', issue: true },
  { kind: 'draft-plan-sent', on: '2026-07-28', planVersion: 1 },
  { kind: 'plan-signed-off', on: '2026-08-20', roles: ['parent', 'plan-coordinator', 'designated-professional'] },
];

/** A plan that was issued on 20 May 2026. */
export const planIssued: HappeningFact[] = [
  { kind: 'request-received', on: '2026-01-12', requester: 'parent', ofAge: 4 },
  { kind: 'notice-of-consideration-given', on: '2026-01-14' },
  { kind: 'assessment-decided', on: '2026-02-13', assess: true },
  { kind: 'summary-assessment-finished', on: '2026-04-13' },
  { kind: 'panel-recommended', on: '2026-04-15', planNeeded: true },
  { kind: 'plan-decided', on: '2026-04-20', issue: true },
  { kind: 'draft-plan-sent', on: '2026-04-20', planVersion: 1 },
  { kind: 'plan-signed-off', on: '2026-05-15', roles: ['parent', 'plan-coordinator', 'designated-professional'] },
  { kind: 'final-plan-issued', on: '2026-05-20', planVersion: 2, recipients: ['family', 'named-institution'] },
];

export const finalPlan = (on: string): HappeningFact => ({
  kind: 'final-plan-issued',
  on,
  planVersion: 2,
  recipients: ['family'],
});

export const amendedPlan = (on: string, more: Partial<FactOf<'amended-plan-issued'>> = {}): HappeningFact => ({
  kind: 'amended-plan-issued',
  on,
  recipients: ['family'],
  ...more,
});

/** An order of the tribunal, unless it says otherwise. */
export const order = (on: string, like: Received['like'], more: Partial<Received> = {}): Received => ({
  kind: 'order-received',
  on,
  source: 'tribunal-order',
  like,
  from: 'EX-2026-0001-A1',
  step: 'order-1',
  ...more,
});

export const notOpposed = (on: string, like: Received['like'], more: Partial<Received> = {}): Received =>
  order(on, like, { source: 'appeal-not-opposed', step: 'not-opposed', ...more });

export const agreed = (on: string, like: Received['like'], more: Partial<Received> = {}): Received =>
  order(on, like, { source: 'mediation-agreement', from: 'EX-2026-0001-M1', step: 'plan', ...more });

/** A case of Essex, each fact entered on its day. */
export const caseOf = (facts: readonly HappeningFact[]): AssessmentOnPaper => assessmentOnPaper(essex).live(facts);
const essex = headerOf('EX', 'essex', '2014-11', '2025-11-03');

/** Why a fact is refused that is entered on its day. */
export const refusal = (record: AssessmentOnPaper, fact: HappeningFact, day = fact.on): Objection =>
  refusalOf(() => record.enter(day, fact));
