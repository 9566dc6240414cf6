import { randomUUID } from 'node:crypto';
import type { AssessmentFact, Move } from '@ehc/assessments/contract';
import { moves } from '@ehc/assessments/contract';
import type { CaseHeader, Entry } from '@ehc/casefile/contract';
import { addDays, londonDate, type PlainDate } from '@ehc/rules/plain-date';

type Step = AssessmentFact extends infer F
  ? F extends AssessmentFact
    ? Omit<F, 'on'> & { daysAgo: number }
    : never
  : never;

/** The day of the request, in days before the benchmark. */
const beganDaysAgo = 20;

/**
 * A plan on time, Essex, child of 4, asked for by a parent. Its dates are drawn together into 20 days, so that the limits
 * still lie ahead and their timers run, as when facts are entered on the day they happen; the family's 15 days are kept.
 */
const steps: Step[] = [
  { kind: 'request-received', daysAgo: 20, requester: 'parent', ofAge: 4 },
  { kind: 'notice-of-consideration-given', daysAgo: 20 },
  { kind: 'views-received', daysAgo: 20 },
  {
    kind: 'referral-group-recommended',
    daysAgo: 19,
    assess: true,
    keyWorking: { serviceAlreadyInvolved: false, needsLookComplex: true },
    adviceToSeek: ['education', 'medical', 'psychological', 'social-care'],
  },
  { kind: 'assessment-decided', daysAgo: 19, assess: true },
  { kind: 'advice-requested', daysAgo: 19, advice: 'nursery', adviceKind: 'education', body: 'early-years-provider' },
  { kind: 'advice-requested', daysAgo: 19, advice: 'health', adviceKind: 'medical', body: 'integrated-care-board' },
  {
    kind: 'advice-requested',
    daysAgo: 19,
    advice: 'psychological',
    adviceKind: 'psychological',
    body: 'local-authority-service',
  },
  {
    kind: 'advice-requested',
    daysAgo: 19,
    advice: 'social-care',
    adviceKind: 'social-care',
    body: 'local-authority-service',
  },
  { kind: 'advice-received', daysAgo: 18, advice: 'nursery' },
  { kind: 'advice-received', daysAgo: 18, advice: 'health' },
  { kind: 'advice-received', daysAgo: 18, advice: 'psychological' },
  { kind: 'advice-received', daysAgo: 18, advice: 'social-care' },
  { kind: 'summary-assessment-finished', daysAgo: 18 },
  { kind: 'panel-recommended', daysAgo: 18, planNeeded: true },
  { kind: 'plan-decided', daysAgo: 17, issue: true },
  { kind: 'draft-plan-sent', daysAgo: 17, planVersion: 1 },
  { kind: 'setting-consulted', daysAgo: 16, consultation: 'school-1' },
  { kind: 'setting-consulted', daysAgo: 16, consultation: 'school-2' },
  { kind: 'representations-received', daysAgo: 10, from: 'family', asksForMeeting: true, asksForSetting: true },
  { kind: 'plan-meeting-held', daysAgo: 5, changes: 'small' },
  { kind: 'setting-replied', daysAgo: 4, consultation: 'school-2', canMeetNeed: true },
  { kind: 'plan-signed-off', daysAgo: 1, roles: ['parent', 'plan-coordinator'] },
  {
    kind: 'final-plan-issued',
    daysAgo: 0,
    planVersion: 1,
    recipients: ['family', 'named-institution', 'health-commissioner'],
  },
];

const moveOf = Object.fromEntries(Object.entries(moves).map(([move, kind]) => [kind, move])) as Record<
  AssessmentFact['kind'],
  Move
>;

/** Each fact as the update that enters it, one at a time; no letters, which are another service's work. */
export function updatesOfACase(
  today: PlainDate = londonDate(Date.now()),
): { name: Move; args: [Entry<AssessmentFact>] }[] {
  return steps.map(({ daysAgo, ...rest }) => {
    const fact = { ...rest, on: addDays(today, -daysAgo) } as AssessmentFact;
    return {
      name: moveOf[fact.kind],
      args: [{ fact, by: 'bench.officer', letters: 'already-sent', particulars: randomUUID() }],
    };
  });
}

export const headerOf = (reference: string, today: PlainDate = londonDate(Date.now())): CaseHeader => ({
  reference,
  localAuthority: 'EX',
  agreement: { area: 'essex', version: '2014-11' },
  openedOn: addDays(today, -beganDaysAgo),
});

let cases = 0;

/** A reference no case has had in this run. */
export const newReference = (): string => `EX-2026-${String(10_000 + ++cases)}`;
