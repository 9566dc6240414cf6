import { addDays, londonDate } from '@ehc/rules/plain-date';
import { contacts, familyOf } from '../../demo/family.js';
import type { Part } from '../../demo/story.js';

export interface CourseStep {
  as: Part;
  path: string;
  body: Record<string, unknown>;
}

type Dated = Omit<CourseStep, 'body'> & { daysAgo: number; body?: Record<string, unknown> };

const ask = (advice: string, adviceKind: string, body: string, contact: object): Dated => ({
  as: 'plan-coordinator',
  path: 'advice-requests',
  daysAgo: 19,
  body: { advice, adviceKind, body, letters: 'already-sent', particulars: { contact } },
});
const adviceIn = (advice: string): Dated => ({
  as: 'plan-coordinator',
  path: 'advice',
  daysAgo: 18,
  body: { advice, letters: 'already-sent' },
});

/**
 * From the notice to the answer that no plan is needed, which closes the case. Its days are drawn together into the last
 * twenty, so that the limits lie ahead and their timers run, as when entries are made on the day.
 */
const steps: Dated[] = [
  { as: 'officer', path: 'notice-of-consideration', daysAgo: 20, body: { letters: 'send' } },
  {
    as: 'officer',
    path: 'views',
    daysAgo: 20,
    body: { particulars: { views: 'What the family said, in their own words.' } },
  },
  {
    as: 'referral-group',
    path: 'referral-group-recommendation',
    daysAgo: 19,
    body: {
      assess: true,
      keyWorking: { serviceAlreadyInvolved: false, needsLookComplex: false },
      adviceToSeek: ['education', 'medical', 'psychological', 'social-care'],
      particulars: { criteria: 'Needs are severe and long term.' },
    },
  },
  {
    as: 'decision-maker',
    path: 'decision-to-assess',
    daysAgo: 19,
    body: { assess: true, letters: 'send', particulars: { reasons: 'Provision under a plan may be necessary.' } },
  },
  ask('school', 'education', 'school', contacts.school),
  ask('health', 'medical', 'integrated-care-board', contacts.health),
  ask('psychological', 'psychological', 'local-authority-service', contacts.psychologist),
  ask('social-care', 'social-care', 'local-authority-service', contacts.socialCare),
  ...['school', 'health', 'psychological', 'social-care'].map(adviceIn),
  {
    as: 'plan-coordinator',
    path: 'summary-assessment',
    daysAgo: 18,
    body: { particulars: { needs: 'Communication', outcomes: 'To be understood', provision: 'Therapy each week' } },
  },
  {
    as: 'panel',
    path: 'panel-recommendation',
    daysAgo: 18,
    body: { planNeeded: false, particulars: { outcomes: 'To be understood by others' } },
  },
  {
    as: 'decision-maker',
    path: 'decision-to-issue-plan',
    daysAgo: 17,
    body: {
      issue: false,
      letters: 'send',
      particulars: { reasons: 'The provision can be made without a plan.' },
    },
  },
];

/** The steps of a case after its request, with their days. */
export const courseOf = (today = londonDate(Date.now())): CourseStep[] =>
  steps.map(({ as, path, daysAgo, body }) => ({ as, path, body: { on: addDays(today, -daysAgo), ...body } }));

/** A parent's request of so many days ago. */
export const requestOf = (daysAgo = 20, today = londonDate(Date.now())): Record<string, unknown> => ({
  on: addDays(today, -daysAgo),
  requester: 'parent',
  letters: 'already-sent',
  ...familyOf({ name: 'Robin', dateOfBirth: addDays(today, -3000), school: 'Sampleton School' }),
  particulars: { reasons: 'What the request says.', moreThanMainstreamProvision: true },
});
