import { mediation, move, type Story } from '../story.js';

/** Ealing: a young person is refused an assessment, declines mediation, and has until 10 June 2026 to appeal. */
export const refusedAndMediationDeclined: Story = {
  title: 'Refused, mediation declined',
  area: 'ealing',
  about:
    'A young person of 17 asks for an assessment and is refused. The notice opens a mediation by itself; an adviser outside the authority sees it from the day the family came.',
  requestWords: 'A young person asks for an assessment',
  request: {
    on: '2026-03-02',
    requester: 'young-person',
    child: {
      name: 'Robin Childe-Example',
      dateOfBirth: '2008-11-20',
      email: 'robin.childe@family.example',
      address: ['3 Example Street', 'Sampleton'],
    },
    particulars: { reasons: 'I want to go to college and need help there.' },
  },
  steps: [
    move(
      '2026-04-10',
      'decision-maker',
      'decision-to-assess',
      'The authority refuses to assess, and sends the notice',
      {
        assess: false,
        notifiedOn: '2026-04-10',
        particulars: { reasons: 'The college can meet these needs from its own means.' },
      },
    ),
    mediation('2026-05-05', 'adviser', 'contacts', 'They contact a mediation adviser', {
      particulars: { noticeDated: '2026-04-10', dateOfBirth: '2008-11-20' },
    }),
    mediation('2026-05-05', 'adviser', 'information', 'The adviser explains what mediation is'),
    mediation('2026-05-06', 'adviser', 'choices', 'They say that they do not want mediation', { choice: 'declines' }),
    mediation('2026-05-08', 'adviser', 'certificates', 'The certificate is issued', {
      ground: 'does-not-wish',
      adviser: 'cm-1042',
    }),
  ],
};
