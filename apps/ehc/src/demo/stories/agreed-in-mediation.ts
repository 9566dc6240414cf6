import { familyOf } from '../family.js';
import { mediation, move, type Story } from '../story.js';

/** Wigan: a plan is refused, and agreed in mediation; it is made on the limits of reg 42 instead of the ordinary ones. */
export const agreedInMediation: Story = {
  title: 'Agreed in mediation',
  area: 'wigan',
  about:
    'A family is refused a plan and wants mediation, about education and health. The authority agrees to make the plan: the case opens again, with the dates of the agreement.',
  requestWords: 'A parent asks for an assessment',
  request: {
    on: '2025-11-03',
    requester: 'parent',
    ...familyOf({ name: 'Sam', dateOfBirth: '2015-05-05', school: 'Sampleton Primary School' }),
    particulars: { reasons: 'Sam cannot follow what is said in class.' },
  },
  steps: [
    move('2025-12-12', 'decision-maker', 'decision-to-assess', 'The authority decides to assess', {
      assess: true,
      particulars: { reasons: 'It may be necessary.' },
    }),
    move(
      '2026-02-20',
      'decision-maker',
      'decision-to-issue-plan',
      'The authority refuses a plan, and sends the notice',
      {
        issue: false,
        notifiedOn: '2026-02-20',
        particulars: { reasons: 'The school can meet these needs.' },
      },
    ),
    mediation('2026-03-02', 'adviser', 'contacts', 'The parent contacts a mediation adviser', {
      particulars: { noticeDated: '2026-02-20', dateOfBirth: '2015-05-05' },
    }),
    mediation('2026-03-02', 'adviser', 'information', 'The adviser explains what mediation is'),
    mediation('2026-03-02', 'adviser', 'choices', 'The parent wants mediation', { choice: 'wants-mediation' }),
    mediation('2026-03-04', 'officer', 'word-to-authority', 'The parent tells the authority what it is about', {
      issues: 'mixed',
      commissioners: ['icb-example'],
      particulars: {
        issues: 'A plan with speech and language therapy',
        healthProvisionWanted: 'Speech and language therapy',
      },
    }),
    mediation('2026-03-06', 'officer', 'health-notices', 'The authority tells the integrated care board', {
      commissioner: 'icb-example',
    }),
    mediation('2026-03-10', 'officer', 'mediators', 'A mediator is assigned, once checked', {
      mediator: 'cm-1042',
      noPartInDecisions: true,
      noStakeInOutcome: true,
    }),
    mediation('2026-03-24', 'officer', 'sessions', 'The family is told date and place', {
      session: 'session-1',
      date: '2026-04-01',
      by: 'both',
      particulars: { place: 'Sampleton Library', time: '10am' },
    }),
    mediation('2026-04-01', 'adviser', 'session-records', 'The mediation takes place', {
      session: 'session-1',
      authority: 'attended-with-authority',
      healthCommissioner: 'attended-with-authority',
      family: 'attended',
      supporter: true,
      advocate: false,
      childAttended: false,
    }),
    mediation('2026-04-01', 'adviser', 'conclusions', 'It ends with an agreement', { outcome: 'agreed' }),
    mediation('2026-04-01', 'officer', 'agreements', 'Agreed: the authority will make a plan', {
      authorityIsParty: true,
      steps: [{ step: 'plan', owner: 'local-authority', like: 'make-plan' }],
      particulars: { steps: { plan: 'Make an EHC plan with speech and language therapy' } },
    }),
    mediation('2026-04-02', 'adviser', 'certificates', 'The certificate is issued', {
      ground: 'mediated',
      adviser: 'cm-1042',
    }),
  ],
};
