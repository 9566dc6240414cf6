import { dueDate } from './due-date.js';

/** id, what is known, due date, where it stands in law. */
type Example = [string, Record<string, unknown>, string, string];

const assessment: Example[] = [
  ['ehc.decision-to-assess', { received: '2026-09-01' }, '2026-10-13', 'SEND Regs 2014 reg 5(1)'],
  ['ehc.not-necessary-early', { received: '2026-09-01' }, '2026-10-13', 'SEND Regs 2014 reg 4(1)'],
  ['ehc.advice', { received: '2026-02-16' }, '2026-03-30', 'SEND Regs 2014 reg 8(1)'],
  ['ehc.refusal-to-issue', { received: '2026-01-12' }, '2026-05-04', 'SEND Regs 2014 reg 10(1)'],
  ['ehc.final-plan', { received: '2026-09-01' }, '2027-01-19', 'SEND Regs 2014 reg 13(2)'],
  ['ehc.decision-to-assess', { received: '2026-11-13' }, '2026-12-25', 'SEND Regs 2014 reg 5(1)'],
  ['ehc.final-plan', { received: '2023-10-12' }, '2024-02-29', 'SEND Regs 2014 reg 13(2)'],
  ['ehc.draft-representations', { served: '2026-12-14' }, '2026-12-28', 'SEND Regs 2014 reg 13(1)(a)'],
  ['ehc.school-consult-reply', { received: '2026-04-21' }, '2026-05-06', 'SEND Code of Practice 2015 para 9.83'],
  ['ehc.appeal-notice', { decided: '2026-04-10' }, '2026-04-10', 'SEND Regs 2014 reg 14(2)'],
];

const moving: Example[] = [
  ['transfer.send-plan', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 15(2)'],
  ['transfer.send-plan', { aware: '2026-12-21', move: '2027-01-08' }, '2027-01-13', 'SEND Regs 2014 reg 15(2)'],
  ['transfer.send-plan', { aware: '2026-11-02', move: '2027-01-08' }, '2027-01-08', 'SEND Regs 2014 reg 15(2)'],
  ['transfer.notify-family', { transfer: '2027-01-13' }, '2027-02-24', 'SEND Regs 2014 reg 15(4)'],
  [
    'transfer.first-review',
    { reviewed: '2026-05-20', transfer: '2027-01-13' },
    '2027-05-19',
    'SEND Regs 2014 reg 15(5)',
  ],
  [
    'transfer.first-review',
    { reviewed: '2026-02-02', transfer: '2027-01-13' },
    '2027-04-12',
    'SEND Regs 2014 reg 15(5)',
  ],
  ['icb.change-notice-other', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 16(2)'],
  ['icb.change-notice-move', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 15(7)'],
  ['icb.impractical-provision', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 16(3)'],
  ['icb.impractical-provision-move', { aware: '2026-12-21' }, '2027-01-13', 'SEND Regs 2014 reg 15(8)'],
  ['disclosure.higher-education', { asked: '2026-12-21' }, '2027-01-14', 'SEND Regs 2014 reg 47'],
];

const reviews: Example[] = [
  ['review.annual', { reviewed: '2025-11-25' }, '2026-11-24', 'Children and Families Act 2014 s.44(1)'],
  ['review.annual', { reviewed: '2019-01-01' }, '2019-12-31', 'Children and Families Act 2014 s.44(1)'],
  ['review.meeting-notice', { meeting: '2027-01-07' }, '2026-12-24', 'SEND Regs 2014 reg 20(3)'],
  ['review.circulate-advice', { meeting: '2027-01-07', attends: 'none' }, '2026-12-24', 'SEND Regs 2014 reg 21(4)'],
  ['review.report', { meeting: '2026-12-18' }, '2027-01-01', 'SEND Regs 2014 reg 20(9)'],
  ['review.decision', { meeting: '2026-11-01' }, '2026-11-29', 'SEND Regs 2014 reg 20(10)'],
  ['review.decision', { meeting: '2026-11-01', attends: 'none' }, '2026-11-29', 'SEND Regs 2014 reg 21(9)'],
  ['review.amend-notice', { meeting: '2026-12-18' }, '2027-01-15', 'SEND Regs 2014 reg 20(10)'],
  ['review.final-amended', { meeting: '2026-12-18', sent: '2027-01-15' }, '2027-03-12', 'SEND Regs 2014 reg 22(3)'],
  ['review.final-amended', { meeting: '2026-12-18', sent: '2027-01-08' }, '2027-03-05', 'SEND Regs 2014 reg 22(3)'],
  ['review.final-amended', { meeting: '2026-12-18' }, '2027-03-12', 'SEND Regs 2014 reg 22(3)'],
  ['review.not-amend-after-notice', { sent: '2027-01-15' }, '2027-03-12', 'SEND Regs 2014 reg 22(4)'],
  ['phase.school', { transfer: '2027-09-01' }, '2027-02-14', 'SEND Regs 2014 reg 18(1)(b)'],
  ['phase.post16', { transfer: '2027-09-01' }, '2027-03-30', 'SEND Regs 2014 reg 18(1)(a)'],
  ['phase.post16', { transfer: '2015-09-01' }, '2015-05-30', 'SEND Regs 2014 reg 18(3)'],
  ['phase.post16-to-post16', { transfer: '2027-09-01' }, '2027-04-01', 'SEND Regs 2014 reg 18(2)'],
  ['reassess.decision', { received: '2026-12-14' }, '2026-12-29', 'SEND Regs 2014 reg 25(1)'],
  ['reassess.final-plan', { notified: '2026-12-31' }, '2027-04-08', 'SEND Regs 2014 reg 27(2)'],
  ['reassess.next-review', { sent: '2026-03-02' }, '2027-03-02', 'SEND Regs 2014 reg 27(4)(a)'],
  ['reassess.next-review', { reviewed: '2026-03-02' }, '2027-03-01', 'SEND Regs 2014 reg 27(4)(b)'],
  [
    'cease.age-25',
    { born: '2001-03-10', institution: 'further-education' },
    '2026-07-31',
    'Children and Families Act 2014 s.46',
  ],
];

const mediation: Example[] = [
  ['mediation.contact', { sent: '2026-12-31' }, '2027-02-28', 'SEND Regs 2014 reg 33'],
  ['mediation.contact', { sent: '2026-04-10', dated: '2026-04-09' }, '2026-06-09', 'SEND Regs 2014 reg 33'],
  ['mediation.certificate-declined', { told: '2026-12-24' }, '2026-12-31', 'SEND Regs 2014 reg 34(1)'],
  ['mediation.venue-notice', { mediation: '2027-03-31' }, '2027-03-22', 'SEND Regs 2014 reg 37(2)'],
  ['mediation.venue-notice', { mediation: '2026-04-01' }, '2026-03-25', 'SEND Regs 2014 reg 37(2)'],
  ['mediation.notify-icb', { told: '2026-12-17' }, '2026-12-22', 'SEND Regs 2014 reg 35(2)'],
  ['mediation.arrange-health', { received: '2026-12-22' }, '2027-01-21', 'SEND Regs 2014 reg 35(3)'],
  ['mediation.arrange-health', { told: '2026-03-04' }, '2026-04-03', 'SEND Regs 2014 reg 35(4)'],
  ['mediation.arrange', { told: '2026-12-17' }, '2027-01-16', 'SEND Regs 2014 reg 36(2)'],
  ['mediation.certificate-after', { concluded: '2026-04-01' }, '2026-04-08', 'SEND Regs 2014 reg 39(1)'],
  ['mediation.certificate-not-arranged', { notified: '2026-12-24' }, '2026-12-31', 'SEND Regs 2014 reg 39(3)'],
  ['mediation.agreement-other', { agreed: '2026-04-01' }, '2026-04-15', 'SEND Regs 2014 reg 42(3)'],
  ['mediation.agreement-icb-tells-la', { agreed: '2026-04-01' }, '2026-04-08', 'SEND Regs 2014 reg 42(4)'],
];

const tribunal: Example[] = [
  ['appeal.lodge', { sent: '2026-06-30', certificate: '2026-07-10' }, '2026-09-01', 'HESC Rules 2008 r.20(1)(c)'],
  ['appeal.lodge', { sent: '2026-10-01', certificate: '2026-11-29' }, '2027-01-04', 'HESC Rules 2008 r.20(1)(c)'],
  ['appeal.lodge', { sent: '2026-04-10', certificate: '2026-05-08' }, '2026-06-10', 'HESC Rules 2008 r.20(1)(c)'],
  ['appeal.la-response', { sent: '2027-07-15' }, '2027-09-27', 'HESC Rules 2008 r.21'],
  ['concede.cease', { notified: '2027-02-05' }, '2027-03-12', 'SEND Regs 2014 reg 45(6A)'],
  ['concede.contents', { notified: '2015-03-20' }, '2015-04-17', 'SEND Regs 2014 reg 45(4) as made'],
  ['concede.contents', { notified: '2015-03-23' }, '2015-04-27', 'SEND Regs 2014 reg 45(4)'],
  ['concede.placement', { notified: '2027-02-05' }, '2027-02-19', 'SEND Regs 2014 reg 45(5)'],
  ['concede.placement', { notified: '2027-02-05', contents: 'yes' }, '2027-03-12', 'SEND Regs 2014 reg 45(5)'],
  ['order.amend', { ordered: '2026-12-17' }, '2027-01-21', 'SEND Regs 2014 reg 44(2)(e)'],
  ['order.name-school', { ordered: '2026-12-17' }, '2026-12-31', 'SEND Regs 2014 reg 44(2)(f)'],
  ['order.cease-upheld', { ordered: '2026-12-17' }, '2026-12-17', 'SEND Regs 2014 reg 44(2)(a)'],
  ['recommendation.respond', { recommended: '2026-12-10' }, '2027-01-13', 'Recommendations Regs 2017 reg 6(3)'],
  [
    'recommendation.respond',
    { recommended: '2026-12-10', body: 'social-care' },
    '2027-01-13',
    'Recommendations Regs 2017 reg 7(1)',
  ],
  ['recommendation.copy-to-dfe', { received: '2027-01-13' }, '2027-01-19', 'Recommendations Regs 2017 reg 6(6)'],
];

const elsewhere: Example[] = [
  ['dp.first-review', { paid: '2026-11-30' }, '2027-02-28', 'Personal Budgets Regs 2014 reg 11(2)(a)'],
  [
    'custody.copy-on-detention',
    { kept: '2026-12-18', aware: '2026-12-21' },
    '2026-12-30',
    'Detained Persons Regs 2015 reg 17(1)',
  ],
  ['custody.mediation-arrange', { told: '2026-12-17' }, '2027-01-16', 'Detained Persons Regs 2015 reg 21'],
  ['school.senco-qualification', { appointed: '2024-09-01' }, '2027-09-01', 'SEND Regs 2014 reg 49'],
  ['transition.final-plan', { notified: '2014-10-01' }, '2015-01-06', 'Transitional Order 2014 art 21(3) as made'],
  ['transition.final-plan', { began: '2015-04-15' }, '2015-07-21', 'Transitional Order 2014 art 21(3)'],
  [
    'transition.final-plan',
    { began: '2015-10-01' },
    '2016-02-03',
    'Transitional Order 2014 art 21(3) as amended by SI 2015/1619',
  ],
];

describe.each([
  ['an assessment', assessment],
  ['a move', moving],
  ['a review', reviews],
  ['mediation', mediation],
  ['an appeal', tribunal],
  ['other parts of the law', elsewhere],
])('the time limits of %s', (_, examples) => {
  it.each(examples)('%s from %j is due on %s by %s', (id, known, due, citation) => {
    expect(dueDate(id, known)).toMatchObject({ due, citation, url: expect.stringMatching(/^https:\/\//) });
  });
});
