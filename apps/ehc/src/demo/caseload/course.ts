import { contacts } from '../family.js';

export type StepName =
  | 'notice'
  | 'views'
  | 'referral-group'
  | 'decision-to-assess'
  | 'ask-school'
  | 'ask-health'
  | 'ask-psychologist'
  | 'ask-social-care'
  | 'school-advice'
  | 'health-advice'
  | 'psychologist-advice'
  | 'social-care-advice'
  | 'summary'
  | 'panel'
  | 'decision-to-issue'
  | 'draft'
  | 'consultation'
  | 'representations'
  | 'plan-meeting'
  | 'reply'
  | 'sign-off'
  | 'final-plan';

export interface CourseStep {
  name: StepName;
  /** days after the request, where all goes well */
  day: number;
  /** path of the command */
  move: string;
  body: Record<string, unknown>;
}

const ask = (name: StepName, advice: string, adviceKind: string, body: string, contact: object): CourseStep => ({
  name,
  day: 35,
  move: 'advice-requests',
  body: { advice, adviceKind, body, particulars: { contact } },
});
const adviceIn = (name: StepName, day: number, advice: string): CourseStep => ({
  name,
  day,
  move: 'advice',
  body: { advice },
});

/** A usual case from the request on: inside every limit, if nothing is in the way. */
export const course: CourseStep[] = [
  { name: 'notice', day: 2, move: 'notice-of-consideration', body: {} },
  {
    name: 'views',
    day: 11,
    move: 'views',
    body: { particulars: { views: 'What the family said, in their own words.' } },
  },
  {
    name: 'referral-group',
    day: 16,
    move: 'referral-group-recommendation',
    body: {
      assess: true,
      adviceToSeek: ['education', 'medical', 'psychological', 'social-care'],
      particulars: { criteria: 'Needs are severe and long term.' },
    },
  },
  {
    name: 'decision-to-assess',
    day: 32,
    move: 'decision-to-assess',
    body: { assess: true, particulars: { reasons: 'Provision under a plan may be necessary.' } },
  },
  ask('ask-school', 'school', 'education', 'school', contacts.school),
  ask('ask-health', 'health', 'medical', 'integrated-care-board', contacts.health),
  ask('ask-psychologist', 'psychological', 'psychological', 'local-authority-service', contacts.psychologist),
  ask('ask-social-care', 'social-care', 'social-care', 'local-authority-service', contacts.socialCare),
  adviceIn('school-advice', 53, 'school'),
  adviceIn('health-advice', 67, 'health'),
  adviceIn('psychologist-advice', 73, 'psychological'),
  adviceIn('social-care-advice', 75, 'social-care'),
  {
    name: 'summary',
    day: 91,
    move: 'summary-assessment',
    body: { particulars: { needs: 'Communication', outcomes: 'To be understood', provision: 'Therapy each week' } },
  },
  {
    name: 'panel',
    day: 93,
    move: 'panel-recommendation',
    body: { planNeeded: true, particulars: { outcomes: 'To be understood by others' } },
  },
  {
    name: 'decision-to-issue',
    day: 97,
    move: 'decision-to-issue-plan',
    body: { issue: true, particulars: { reasons: 'A plan is necessary.' } },
  },
  { name: 'draft', day: 98, move: 'draft-plans', body: {} },
  {
    name: 'consultation',
    day: 99,
    move: 'setting-consultations',
    body: { consultation: 'school-1', particulars: { contact: contacts.otherSchool } },
  },
  {
    name: 'representations',
    day: 107,
    move: 'representations',
    body: { from: 'family', asksForMeeting: true, asksForSetting: true },
  },
  { name: 'plan-meeting', day: 113, move: 'plan-meetings', body: { changes: 'small' } },
  { name: 'reply', day: 114, move: 'setting-replies', body: { consultation: 'school-1', canMeetNeed: true } },
  {
    name: 'sign-off',
    day: 123,
    move: 'sign-offs',
    body: { roles: ['parent', 'plan-coordinator', 'designated-professional'] },
  },
  {
    name: 'final-plan',
    day: 128,
    move: 'final-plan',
    body: { recipients: ['family', 'named-institution', 'health-commissioner'] },
  },
];
