import type { AppealFact } from '@ehc/appeals/contract';
import { appealRules } from '@ehc/appeals/rules';
import { lodged, ordering } from '@ehc/appeals/testing';
import type { AppealableDecision } from '@ehc/casefile/contract';
import { lettersOf, type Told } from '../testing/letters-of-a-story.js';

const told = (story: readonly Told<AppealFact>[]) => lettersOf(appealRules, 'EX-2026-0141-A1', story);

describe('given a tribunal that orders a plan on 1 March 2027', () => {
  const letters = told([
    lodged({ decision: 'refusal-to-issue' }),
    { kind: 'appeal-registered', on: '2026-11-09' },
    { kind: 'response-sent', on: '2026-12-01', opposes: true },
    {
      ...ordering('2027-03-01', 'make-plan'),
      recommendations: [{ recommendation: 'therapy', body: 'health' }],
      words: {
        orders: { 'order-1': 'The council shall make a plan.' },
        recommendations: { therapy: 'Weekly therapy.' },
      },
    },
    { kind: 'order-complied', on: '2027-03-29', order: 'order-1', part: 'draft' },
  ]);

  it('then officers read when the response is due', () =>
    expect(letters.text('appeal-registered', 'officer')).toContain('21 December 2026 HESC Rules 2008 r.21'));

  it('then family and officer read each limit with its paragraph, and only the family the words of the order', () => {
    for (const to of ['family', 'officer'] as const) {
      expect(letters.text('order-made', to)).toContain('5 April 2027 SEND Regs 2014 reg 44(2)(c)(i)');
      expect(letters.text('order-made', to)).toContain('17 May 2027 SEND Regs 2014 reg 44(2)(c)(ii)');
    }
    expect(letters.text('order-made')).toContain('The council shall make a plan.');
    expect(letters.text('order-made', 'officer')).not.toContain('The council shall make a plan.');
  });

  it('then the health commissioner reads the recommendation, and until when to answer', () => {
    const text = letters.text('recommendation-made', 'health-commissioner');
    expect(text).toContain('Weekly therapy.');
    expect(text).toContain('4 April 2027 (Recommendations Regs 2017 reg 6(3))');
  });

  it('then the family reads what was done, and what is left', () => {
    const text = letters.text('order-complied');
    expect(text).toContain('5 April 2027 SEND Regs 2014 reg 44(2)(c)(i) 29 March 2027');
    expect(text).toContain('Send the final plan 17 May 2027 SEND Regs 2014 reg 44(2)(c)(ii)');
  });
});

describe('given an order of 1 March 2027 that the plan goes on', () => {
  const letters = told([
    lodged({ decision: 'cease' }),
    { kind: 'appeal-registered', on: '2026-11-09' },
    { kind: 'response-sent', on: '2026-12-01', opposes: true },
    ordering('2027-03-01', 'maintain'),
    { kind: 'order-complied', on: '2027-03-01', order: 'order-1', part: 'keep' },
  ]);

  it('then the letter gives no date where the law gives none', () =>
    expect(letters.text('order-made')).toContain(
      'Go on maintaining the plan from now on, without a break SEND Regs 2014 reg 44(2)(g)',
    ));

  it('then nothing is left once it is done', () =>
    expect(letters.text('order-complied')).toContain('Nothing else is left to be done.'));
});

describe('given an appeal that the authority does not oppose on 16 November 2026', () => {
  const notOpposed = (decision: AppealableDecision, more = {}) =>
    told([
      lodged({ decision }),
      { kind: 'appeal-registered', on: '2026-11-09' },
      { kind: 'appeal-not-opposed', on: '2026-11-16', ...more },
    ]).text('not-opposed');

  it('then a refusal to assess is taken up again, each step with its limit', () => {
    const text = notOpposed('refusal-to-assess');
    expect(text).toContain('30 November 2026 SEND Regs 2014 reg 45(3)');
    expect(text).toContain('25 January 2027 SEND Regs 2014 reg 45(3A)(a)');
    expect(text).toContain('22 February 2027 SEND Regs 2014 reg 45(3A)(b)');
  });

  it('then a plan that was to end goes on without a break', () => {
    const text = notOpposed('cease', { agreedToAmend: false });
    expect(text).toContain('The plan goes on without a break (reg 45(6A)).');
    expect(text).not.toContain('What must be done');
  });

  it('and agreed to amend the plan, then by when', () =>
    expect(notOpposed('cease', { agreedToAmend: true })).toContain('21 December 2026 SEND Regs 2014 reg 45(6A)'));
});
