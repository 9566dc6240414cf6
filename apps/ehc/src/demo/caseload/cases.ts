import type { StepName } from './course.js';

export interface CaseloadCase {
  area: 'essex' | 'lancashire' | 'ealing' | 'wigan';
  /** the stage in which the case is to stand (a test holds it to that) */
  stage: string;
  age: number;
  requester?: 'parent' | 'young-person' | 'school' | 'attention';
  /** how many days ago it began */
  began: number;
  /** the last step of the course that was taken; nothing yet where it is left out */
  upTo?: StepName;
  /** steps of the course that have not been taken */
  without?: StepName[];
  /** how many times as long as usual everything took */
  pace?: number;
  /** a step beside the course, so many days after the request; it comes last */
  then?: { day: number; move: string; body: Record<string, unknown> };
}

const reasons = (words: string) => ({ particulars: { reasons: words } });

/** The small caseload: every stage, with limits far away, due this week and passed. */
export const cases: CaseloadCase[] = [
  { area: 'essex', stage: 'request-received', age: 6, began: 0 },
  { area: 'essex', stage: 'considering', age: 3, began: 38, upTo: 'views' },
  { area: 'essex', stage: 'gathering-advice', age: 8, began: 82, upTo: 'health-advice' },
  { area: 'essex', stage: 'draft-with-family', age: 5, began: 106, upTo: 'consultation' },
  { area: 'essex', stage: 'signed-off', age: 10, began: 137, upTo: 'sign-off' },
  {
    area: 'essex',
    stage: 'moved-out',
    age: 7,
    began: 70,
    upTo: 'decision-to-assess',
    then: { day: 50, move: 'move-out', body: { newLocalAuthority: 'Kent' } },
  },
  { area: 'lancashire', stage: 'considering', age: 9, requester: 'school', began: 9, upTo: 'notice' },
  { area: 'lancashire', stage: 'referral-group-advised', age: 12, began: 47, upTo: 'referral-group' },
  { area: 'lancashire', stage: 'gathering-advice', age: 4, began: 40, upTo: 'ask-social-care' },
  { area: 'lancashire', stage: 'panel-advised', age: 11, began: 108, upTo: 'panel' },
  { area: 'lancashire', stage: 'draft-with-family', age: 13, began: 150, upTo: 'reply' },
  { area: 'lancashire', stage: 'final-plan-issued', age: 6, began: 150, upTo: 'final-plan' },
  { area: 'ealing', stage: 'request-received', age: 17, requester: 'young-person', began: 3 },
  {
    area: 'ealing',
    stage: 'gathering-advice',
    age: 9,
    began: 79,
    upTo: 'social-care-advice',
    without: ['psychologist-advice'],
  },
  { area: 'ealing', stage: 'summary-assessment', age: 14, began: 95, upTo: 'summary' },
  {
    area: 'ealing',
    stage: 'refused-to-assess',
    age: 8,
    began: 60,
    upTo: 'referral-group',
    then: {
      day: 38,
      move: 'decision-to-assess',
      body: { assess: false, ...reasons('The school can meet the needs from its own means.') },
    },
  },
  { area: 'ealing', stage: 'final-plan-issued', age: 10, began: 240, upTo: 'final-plan', pace: 1.5 },
  { area: 'ealing', stage: 'drafting', age: 15, began: 112, upTo: 'decision-to-issue' },
  {
    area: 'wigan',
    stage: 'request-received',
    age: 2,
    requester: 'attention',
    began: 20,
    then: {
      day: 9,
      move: 'judgement-of-need',
      body: { mayBeNeeded: true, ...reasons('The health visitor describes needs that may call for provision.') },
    },
  },
  { area: 'wigan', stage: 'referral-group-advised', age: 5, began: 38, upTo: 'referral-group' },
  { area: 'wigan', stage: 'gathering-advice', age: 12, began: 66, upTo: 'ask-social-care' },
  { area: 'wigan', stage: 'signed-off', age: 16, began: 139, upTo: 'sign-off' },
  {
    area: 'wigan',
    stage: 'refused-to-issue',
    age: 13,
    began: 125,
    upTo: 'panel',
    then: {
      day: 104,
      move: 'decision-to-issue-plan',
      body: { issue: false, ...reasons('The provision can be made without a plan.') },
    },
  },
  {
    area: 'wigan',
    stage: 'withdrawn',
    age: 7,
    began: 45,
    upTo: 'referral-group',
    then: { day: 30, move: 'withdrawal', body: { by: 'parent' } },
  },
];
