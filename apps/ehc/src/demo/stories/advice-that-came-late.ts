import { contacts, familyOf } from '../family.js';
import { planFor } from '../plan.js';
import { move, plan, type Story } from '../story.js';

/** Lancashire: the psychologist's advice is 58 days late, and the plan 53. */
export const adviceThatCameLate: Story = {
  title: 'Advice that came late',
  area: 'lancashire',
  about: 'A school asks for an assessment of a child of 9. One piece of advice is late, and the plan with it.',
  requestWords: 'The school asks for an assessment',
  request: {
    on: '2025-09-08',
    requester: 'school',
    ...familyOf({ name: 'Alex', dateOfBirth: '2016-03-14', school: 'Sampleton Primary School' }),
    particulars: { reasons: 'Two years of support have not been enough.', moreThanMainstreamProvision: true },
  },
  steps: [
    move('2025-10-20', 'decision-maker', 'decision-to-assess', 'The authority decides to assess, on the last day', {
      assess: true,
      particulars: { reasons: 'Support so far has not been enough.' },
    }),
    move('2025-10-22', 'plan-coordinator', 'advice-requests', 'The educational psychologist receives the request', {
      advice: 'psychological',
      adviceKind: 'psychological',
      body: 'local-authority-service',
      particulars: { contact: contacts.psychologist },
    }),
    move('2026-01-30', 'plan-coordinator', 'advice', 'The psychological advice comes in', { advice: 'psychological' }),
    move('2026-02-09', 'panel', 'panel-recommendation', 'The panel recommends a plan', {
      planNeeded: true,
      particulars: { outcomes: 'To read for pleasure' },
    }),
    move('2026-02-16', 'decision-maker', 'decision-to-issue-plan', 'The authority decides to issue a plan', {
      issue: true,
      particulars: { reasons: 'A plan is necessary.' },
    }),
    plan('plan-coordinator', 'Sections A to K of the plan are written', planFor('Alex')),
    move('2026-02-16', 'plan-coordinator', 'draft-plans', 'The draft plan is served on the family', { planVersion: 1 }),
    move('2026-03-05', 'plan-coordinator', 'representations', 'The family answers the draft', {
      from: 'family',
      particulars: { comments: 'We agree.' },
    }),
    plan(
      'plan-coordinator',
      'The plan is written again, with the school in section I',
      planFor('Alex', 'Sampleton Primary School'),
    ),
    move('2026-03-20', 'decision-maker', 'final-plan', 'The final plan is sent', {
      planVersion: 2,
      recipients: ['family', 'named-institution'],
      particulars: { contact: contacts.school },
    }),
  ],
};
