import { contacts, familyOf } from '../family.js';
import { planFor } from '../plan.js';
import { correction, move, plan, type Story } from '../story.js';

/** Wigan: limits are missed, an exception lifts one, and two corrections set the record right. */
export const whenThingsGoWrong: Story = {
  title: 'When things go wrong',
  area: 'wigan',
  about:
    'Limits are missed. An exception lifts one, a correction shows that another was kept after all, and the last stays a breach.',
  requestWords: 'A request is entered as received on 19 June',
  request: {
    on: '2025-06-19',
    requester: 'parent',
    ...familyOf({ name: 'Sasha', dateOfBirth: '2013-02-11', school: 'Sampleton High School' }),
    particulars: { reasons: 'Sasha no longer goes to lessons.' },
  },
  steps: [
    move('2025-06-24', 'officer', 'notice-of-consideration', 'The family is told that an assessment is considered'),
    correction('2025-07-01', 'officer', 'Corrected: the request came in on 16 June. Every limit moves', {
      corrects: 'request',
      instead: { on: '2025-06-16' },
      reason: 'The e-mail is of 16 June.',
    }),
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
    move('2025-09-12', 'decision-maker', 'decision-to-assess', 'The authority decides to assess: 46 days late', {
      assess: true,
      particulars: { reasons: 'A plan may be necessary.' },
    }),
    move(
      '2025-09-12',
      'officer',
      'exceptions',
      'An exception is recorded: the school was closed for more than four weeks',
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
    move('2025-09-15', 'plan-coordinator', 'advice-requests', 'The educational psychologist is asked for advice', {
      advice: 'psychological',
      adviceKind: 'psychological',
      body: 'local-authority-service',
      particulars: { contact: contacts.psychologist },
    }),
    move('2025-09-26', 'plan-coordinator', 'advice', 'The advice of the school comes in', { advice: 'school' }),
    move(
      '2025-11-03',
      'plan-coordinator',
      'advice',
      'The psychological advice is entered as received on 3 November: 7 days late',
      { advice: 'psychological' },
      'psychological advice',
    ),
    move('2025-11-05', 'plan-coordinator', 'summary-assessment', 'The Summary Assessment is finished', {
      particulars: { needs: 'Anxiety', outcomes: 'To come to school', provision: 'A quiet place and a mentor' },
    }),
    move('2025-11-07', 'panel', 'panel-recommendation', 'The panel recommends a plan', {
      planNeeded: true,
      particulars: { outcomes: 'To come to school each day' },
    }),
    move('2025-11-10', 'decision-maker', 'decision-to-issue-plan', 'The authority decides to issue a plan', {
      issue: true,
      particulars: { reasons: 'A plan is necessary.' },
    }),
    plan('plan-coordinator', 'Sections A to K of the plan are written; section I stays empty', planFor('Sasha')),
    move('2025-11-10', 'plan-coordinator', 'draft-plans', 'The draft plan is served on the family', { planVersion: 1 }),
    correction(
      '2025-11-12',
      'plan-coordinator',
      'Corrected: the psychological advice had come in on 24 October and was overlooked',
      {
        corrects: 'psychological advice',
        instead: { on: '2025-10-24' },
        reason: 'It lay in the inbox of a colleague who was away.',
      },
    ),
    move('2025-11-20', 'plan-coordinator', 'representations', 'The family agrees to the draft', {
      from: 'family',
      agrees: true,
    }),
    plan(
      'plan-coordinator',
      'The plan is written again, with the school in section I',
      planFor('Sasha', 'Sampleton High School'),
    ),
    move('2025-11-28', 'decision-maker', 'final-plan', 'The final plan is sent: 25 days late', {
      planVersion: 2,
      recipients: ['family', 'named-institution'],
      particulars: { contact: contacts.school },
    }),
  ],
};
