import { contacts, familyOf } from '../family.js';
import { planFor } from '../plan.js';
import { move, plan, type Story } from '../story.js';

/** Wigan: the summer closure lifts the limit of the decision, and not that of the plan. */
export const theSchoolWasClosed: Story = {
  title: 'The school was closed',
  area: 'wigan',
  about:
    'A parent asks in June for an assessment of a child of 12; the school is closed for the summer. The exception lifts one limit and leaves another.',
  requestWords: 'A parent asks for an assessment',
  request: {
    on: '2025-06-16',
    requester: 'parent',
    ...familyOf({ name: 'Kim', dateOfBirth: '2013-02-11', school: 'Sampleton High School' }),
    particulars: { reasons: 'Kim no longer goes to lessons.' },
  },
  steps: [
    move(
      '2025-07-17',
      'plan-coordinator',
      'advice-requests',
      'The school is asked for advice; it closes on 23 July and reopens on 3 September',
      {
        advice: 'school',
        adviceKind: 'education',
        body: 'school',
        particulars: { contact: contacts.school },
      },
    ),
    move('2025-09-12', 'decision-maker', 'decision-to-assess', 'The authority decides to assess', {
      assess: true,
      particulars: { reasons: 'A plan may be necessary.' },
    }),
    move(
      '2025-09-12',
      'officer',
      'exceptions',
      'The exception is recorded: the school was closed for more than four weeks',
      {
        rule: 'ehc.decision-to-assess',
        ground: 'school-closed',
        adviceAskedOn: '2025-07-17',
        from: '2025-07-23',
        to: '2025-09-03',
        particulars: {
          evidence: 'Term dates of the school',
          whyImpractical: "The school's advice was needed and nobody was there to give it.",
        },
      },
    ),
    plan('plan-coordinator', 'Sections A to K of the plan are written', planFor('Kim', 'Sampleton High School')),
    move('2025-11-28', 'decision-maker', 'final-plan', 'The final plan is sent', {
      planVersion: 1,
      recipients: ['family', 'named-institution'],
      particulars: { contact: contacts.school },
    }),
  ],
};
