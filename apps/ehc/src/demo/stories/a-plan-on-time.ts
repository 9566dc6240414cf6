import { contacts, familyOf } from '../family.js';
import { planFor } from '../plan.js';
import { move, plan, type MoveStep, type Story } from '../story.js';

const child = 'Robin';

const ask = (advice: string, adviceKind: string, body: string, contact: object, whom: string): MoveStep =>
  move('2026-02-16', 'plan-coordinator', 'advice-requests', `Advice is asked of ${whom}`, {
    advice,
    adviceKind,
    body,
    particulars: { contact, asked: `How ${child} learns and what helps` },
  });

const adviceIn = (on: string, advice: string, whom: string): MoveStep =>
  move(on, 'plan-coordinator', 'advice', `Advice of ${whom} comes in`, {
    advice,
    particulars: { summary: `Advice of ${whom}` },
  });

const consult = (consultation: string, contact: { name: string }): MoveStep =>
  move(
    '2026-04-21',
    'plan-coordinator',
    'setting-consultations',
    `${contact.name} is asked whether it can meet the needs`,
    { consultation, particulars: { contact } },
  );

/** Essex: every limit is kept, social care's advice on its last day. */
export const aPlanOnTime: Story = {
  title: 'A plan on time',
  area: 'essex',
  about: 'A parent asks for an assessment of a child of 4. Every limit is kept, one of them on its last day.',
  requestWords: 'A parent asks for an assessment',
  request: {
    on: '2026-01-12',
    requester: 'parent',
    ...familyOf({ name: child, dateOfBirth: '2021-06-03', school: 'Sampleton Nursery' }),
    particulars: { reasons: 'Robin does not speak yet and finds nursery hard.', moreThanMainstreamProvision: true },
  },
  steps: [
    move(
      '2026-01-14',
      'officer',
      'notice-of-consideration',
      'The family is told that an assessment is considered, and asked for views',
    ),
    move('2026-01-23', 'officer', 'views', 'The parent sends views and two reports', {
      particulars: {
        views: 'Robin is happiest near water and with one friend.',
        hopes: 'To be understood by other children.',
      },
    }),
    move(
      '2026-01-28',
      'referral-group',
      'referral-group-recommendation',
      'The referral group recommends to assess and names a key worker',
      {
        assess: true,
        keyWorking: { serviceAlreadyInvolved: false, needsLookComplex: true },
        adviceToSeek: ['education', 'medical', 'psychological', 'social-care'],
        particulars: { criteria: 'Needs are severe and long term; the nursery has done what it can.' },
      },
    ),
    move('2026-02-13', 'decision-maker', 'decision-to-assess', 'The authority decides to assess', {
      assess: true,
      particulars: {
        reasons: 'Provision under a plan may be necessary.',
        evidenceConsidered: 'Two reports and the views of the family',
      },
    }),
    ask('nursery', 'education', 'early-years-provider', contacts.nursery, 'the nursery'),
    ask('health', 'medical', 'integrated-care-board', contacts.health, 'the integrated care board'),
    ask(
      'psychological',
      'psychological',
      'local-authority-service',
      contacts.psychologist,
      'the educational psychologist',
    ),
    ask('social-care', 'social-care', 'local-authority-service', contacts.socialCare, 'social care'),
    adviceIn('2026-03-06', 'nursery', 'the nursery'),
    adviceIn('2026-03-20', 'health', 'the integrated care board'),
    adviceIn('2026-03-27', 'psychological', 'the educational psychologist'),
    adviceIn('2026-03-30', 'social-care', 'social care'),
    move('2026-04-13', 'plan-coordinator', 'summary-assessment', 'The Summary Assessment goes to the panel', {
      particulars: { needs: 'Communication', outcomes: 'To be understood', provision: 'Therapy and a familiar adult' },
    }),
    move('2026-04-15', 'panel', 'panel-recommendation', 'The panel recommends a plan', {
      planNeeded: true,
      particulars: {
        outcomes: 'To be understood by others',
        safeguardingConsidered: true,
        clinicalGovernanceConsidered: true,
      },
    }),
    move('2026-04-20', 'decision-maker', 'decision-to-issue-plan', 'The authority decides to issue a plan', {
      issue: true,
      particulars: { reasons: 'The provision needed is more than a school can make from its own means.' },
    }),
    plan('plan-coordinator', 'Sections A to K of the plan are written; section I stays empty', planFor(child)),
    move('2026-04-20', 'plan-coordinator', 'draft-plans', 'The draft plan is served on the family', { planVersion: 1 }),
    consult('school-1', contacts.school),
    consult('school-2', contacts.otherSchool),
    move('2026-04-29', 'plan-coordinator', 'representations', 'The parent asks for a meeting and for a school', {
      from: 'family',
      asksForMeeting: true,
      asksForSetting: true,
      particulars: {
        comments: 'Please say how therapy goes on in the holidays.',
        preferredSetting: 'Placeholder Academy',
      },
    }),
    move('2026-05-05', 'plan-coordinator', 'plan-meetings', 'The plan meeting agrees small changes', {
      changes: 'small',
      particulars: { attended: 'Parent, school, therapist', notes: 'Holiday practice added to section F' },
    }),
    move('2026-05-07', 'plan-coordinator', 'setting-replies', 'The second school can meet the needs', {
      consultation: 'school-2',
      canMeetNeed: true,
    }),
    plan(
      'plan-coordinator',
      'The plan is written again, with the school in section I',
      planFor(child, 'Placeholder Academy, a mainstream academy'),
    ),
    move('2026-05-15', 'plan-coordinator', 'sign-offs', 'Parent and EHC Co-ordinator sign the plan off', {
      roles: ['parent', 'plan-coordinator'],
    }),
    move('2026-05-20', 'decision-maker', 'final-plan', 'The final plan is sent', {
      planVersion: 2,
      recipients: ['family', 'named-institution', 'health-commissioner'],
      particulars: { contact: contacts.otherSchool },
    }),
  ],
};
