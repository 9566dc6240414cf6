import type { AppealableDecision } from '@ehc/casefile/contract';
import type { FactOf, Order } from '../contract/index.js';
import { decided, ordering, registered } from '../testing/index.js';

const on = '2026-12-17';
type Decided = Partial<FactOf<'appeal-decided'>>;
const refusal = (decision: AppealableDecision, more: Decided) => {
  try {
    registered(decision).enter(on, decided(on, more));
  } catch (error) {
    return (error as { objection: unknown }).objection;
  }
  return undefined;
};
const order = (kind: Order['kind'], more: Partial<Order> = {}): Order => ({ order: 'order-1', kind, ...more });
const therapy = { recommendation: 'therapy', body: 'health' } as const;

describe('given a decision of the tribunal that does not hold together', () => {
  it.each<[string, AppealableDecision, Decided, string, string]>([
    ['an order on a dismissed appeal', 'plan-contents', { outcome: 'dismissed', orders: [order('amend')] }, 'nothing-was-ordered', 'reg 43(2)'],
    ['an allowed appeal without an order', 'plan-contents', {}, 'say-what-was-ordered', 'APP-03'],
    ['an order that this appeal cannot bring', 'plan-contents', { orders: [order('assess')] }, 'order-of-another-appeal', 'reg 43(2)'],
    ['a refusal to assess, and a plan', 'refusal-to-assess', { orders: [order('make-plan')] }, 'order-of-another-appeal', 'reg 43(2)'],
    ['amendments to an order that is not to maintain', 'plan-contents', { orders: [order('amend', { amendments: true })] }, 'order-of-another-kind', 'reg 44(2)(h)'],
    ['one date for an order with two limits', 'refusal-to-issue', { orders: [order('make-plan', { directed: '2027-01-08' })] }, 'say-which-limit', 'reg 44(1)'],
    ['a date for a part that the order does not have', 'plan-contents', { orders: [order('amend', { directedParts: { draft: '2027-01-08' } })] }, 'say-which-limit', 'reg 44(1)'],
    ['a date before the order', 'plan-contents', { orders: [order('amend', { directed: '2026-12-16' })] }, 'due-before-it-began', 'reg 44(1)'],
    ['silence on whether the plan ends', 'cease', { outcome: 'dismissed' }, 'say-whether-the-plan-ends', 'reg 44(2)(a)'],
    ['the end of a plan on another appeal', 'refusal-to-amend', { outcome: 'dismissed', ceaseUpheld: true }, 'not-about-ceasing', 'reg 44(2)(a)'],
    ['a recommendation on a refusal to assess', 'refusal-to-assess', { orders: [order('assess')], recommendations: [therapy] }, 'nothing-was-recommended', 'regs 4 and 5'],
    ['a recommendation in a struck out appeal', 'plan-contents', { outcome: 'struck-out', recommendations: [therapy] }, 'nothing-was-recommended', 'regs 4 and 5'],
  ])('with %s, then it is refused', (_what, decision, more, code, provision) => {
    expect(refusal(decision, more)).toMatchObject({ code, provision: expect.stringContaining(provision) });
  }); // prettier-ignore

  it.each<[string, Decided]>([
    ['two orders of one name', { orders: [order('amend'), order('name-school')] }],
    ['an order of a name that stands for something else', { orders: [order('amend', { order: 'not-opposed' })] }],
    ['two recommendations of one name', { orders: [order('amend')], recommendations: [therapy, therapy] }],
  ])('with %s, then it is refused', (_what, more) => {
    expect(refusal('plan-contents', more)).toMatchObject({ code: 'name-taken' });
  });
});

describe('given a decision that ends the appeal at once', () => {
  it.each<[AppealableDecision, Decided, string]>([
    ['plan-contents', { outcome: 'dismissed' }, 'dismissed'],
    ['cease', { outcome: 'dismissed', ceaseUpheld: false }, 'dismissed'],
    ['refusal-to-assess', { outcome: 'struck-out' }, 'struck-out'],
    ['refusal-to-assess', { outcome: 'consent-order' }, 'complied'],
  ])('against %s with %j, then it is closed', (decision, more, stage) => {
    const appeal = registered(decision).enter(on, decided(on, more));
    expect(appeal).toMatchObject({ stage, closed: true });
    expect(() => appeal.enter(on, ordering(on, 'amend'))).toThrow('The case is closed');
  });
});

describe('given an order on record', () => {
  const appeal = () => registered('refusal-to-assess').enter(on, ordering(on, 'assess'));
  const complied = (more: object) =>
    ({ kind: 'order-complied', on, order: 'order-1', ...more }) as FactOf<'order-complied'>;

  it.each([
    ['another order', { order: 'order-2' }, 'No order "order-2" is on record'],
    ['no part', {}, 'Say which part of it was done: notify, refusal, final-plan.'],
    ['a part it does not have', { part: 'draft' }, 'Say which part of it was done'],
    ['a day before the order', { part: 'notify', on: '2026-12-16' }, '16 December 2026 is before 17 December 2026'],
    ['what nobody conceded', { order: 'not-opposed' }, 'Nothing is to be done for an appeal that was not opposed.'],
  ])('when compliance names %s, then it is refused', (_what, more, words) => {
    expect(() => appeal().enter(on, complied(more))).toThrow(words);
  });

  it('when a part is done twice, or a plan is sent after a refusal, then it is refused', () => {
    expect(() => appeal().enter(on, complied({ part: 'notify' }), complied({ part: 'notify' }))).toThrow(
      'already recorded for 17 December 2026',
    );
    const refused = appeal().enter('2027-02-01', complied({ part: 'refusal', on: '2027-02-01' }));
    expect(() => refused.enter('2027-02-02', complied({ part: 'final-plan', on: '2027-02-01' }))).toThrow(
      'no longer owed',
    );
  });

  it('when the appeal is decided, then nothing more is argued, and what came before may be entered with its day', () => {
    expect(() =>
      appeal().enter('2026-12-18', { kind: 'hearing-listed', on: '2026-12-18', hearing: 'h-1', date: '2027-01-05' }),
    ).toThrow('The tribunal decided this appeal on 17 December 2026.');
    const late = appeal().enter('2026-12-18', { kind: 'response-sent', on: '2026-12-15', opposes: true });
    expect(late.clock('appeal.la-response')).toMatchObject({ state: 'met', metOn: '2026-12-15' });
  });
});
