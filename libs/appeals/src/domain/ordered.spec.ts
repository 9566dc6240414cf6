import type { AppealableDecision, OrderKind } from '@ehc/casefile/contract';
import { decided, ordering, registered } from '../testing/index.js';

const on = '2026-12-17';

describe('given an order that the tribunal made on 17 December 2026', () => {
  it.each<[AppealableDecision, OrderKind, boolean | undefined, [string, string | null, string][]]>([
    [
      'refusal-to-assess',
      'assess',
      undefined,
      [
        ['order.assess.notify/order-1', '2026-12-31', 'SEND Regs 2014 reg 44(2)(b)'],
        ['order.assess.refusal/order-1', '2027-02-25', 'SEND Regs 2014 reg 44(2)(b)(i)'],
        ['order.assess.final-plan/order-1', '2027-03-25', 'SEND Regs 2014 reg 44(2)(b)(ii)'],
      ],
    ],
    [
      'refusal-to-issue',
      'make-plan',
      undefined,
      [
        ['order.make-plan.draft/order-1', '2027-01-21', 'SEND Regs 2014 reg 44(2)(c)(i)'],
        ['order.make-plan.final/order-1', '2027-03-04', 'SEND Regs 2014 reg 44(2)(c)(ii)'],
      ],
    ],
    [
      'refusal-to-issue',
      'reconsider',
      undefined,
      [['order.reconsider/order-1', '2026-12-31', 'SEND Regs 2014 reg 44(2)(d)']],
    ],
    ['plan-contents', 'amend', undefined, [['order.amend/order-1', '2027-01-21', 'SEND Regs 2014 reg 44(2)(e)']]],
    [
      'plan-contents',
      'name-school',
      undefined,
      [['order.name-school/order-1', '2026-12-31', 'SEND Regs 2014 reg 44(2)(f)']],
    ],
    ['cease', 'maintain', false, [['order.maintain.keep/order-1', null, 'SEND Regs 2014 reg 44(2)(g)']]],
    [
      'cease',
      'maintain',
      true,
      [
        ['order.maintain.keep/order-1', null, 'SEND Regs 2014 reg 44(2)(g)'],
        ['order.maintain.amend/order-1', '2027-01-21', 'SEND Regs 2014 reg 44(2)(h)'],
      ],
    ],
  ])(
    'on an appeal against %s, to %s (amendments: %s), then each limit has its date and its law',
    (decision, kind, amendments, limits) => {
      const appeal = registered(decision).enter(on, ordering(on, kind, amendments === undefined ? {} : { amendments }));
      expect(appeal).toMatchObject({ stage: 'ordered', closed: false });
      const clocks = appeal.clocks.filter(({ key }) => key.startsWith('order.'));
      expect(clocks.map(({ key, due, citation }) => [key, due, citation])).toEqual(limits);
      expect(clocks.map(({ key, nature, state }) => [key, nature, state])).toEqual(
        limits.map(([key]) => [key, key.includes('.assess.refusal') ? 'only-if-refused' : 'duty', 'running']),
      );
    },
  );

  it('when an appeal against ceasing is dismissed, then the plan ends on that day', () => {
    const appeal = registered('cease').enter(on, decided(on, { outcome: 'dismissed', ceaseUpheld: true }));
    expect(appeal).toMatchObject({ stage: 'dismissed', closed: false });
    expect(appeal.clock('order.cease-upheld')).toMatchObject({ due: on, citation: 'SEND Regs 2014 reg 44(2)(a)' });
    appeal.enter(on, { kind: 'order-complied', on, order: 'cease-upheld' });
    expect(appeal.clock('order.cease-upheld')).toMatchObject({ state: 'met', metOn: on });
    expect(appeal).toMatchObject({ stage: 'dismissed', closed: true });
  });

  it('when the tribunal set dates of its own, then they replace the counted ones', () => {
    const amended = registered('plan-contents').enter(on, ordering(on, 'amend', { directed: '2027-01-08' }));
    expect(amended.clock('order.amend/order-1')).toMatchObject({
      due: '2027-01-08',
      citation: 'SEND Regs 2014 reg 44(2)(e)',
    });
    const made = registered('refusal-to-issue').enter(
      on,
      ordering(on, 'make-plan', { directedParts: { draft: '2027-01-08', final: '2027-02-01' } }),
    );
    expect(made.clock('order.make-plan.draft/order-1').due).toBe('2027-01-08');
    expect(made.clock('order.make-plan.final/order-1').due).toBe('2027-02-01');
  });

  it('with two orders, then each has its own limit, and the appeal closes when both are done', () => {
    const appeal = registered('plan-contents').enter(
      on,
      decided(on, {
        orders: [
          { order: 'provision', kind: 'amend' },
          { order: 'school', kind: 'name-school' },
        ],
      }),
    );
    expect(appeal.clock('order.amend/provision').due).toBe('2027-01-21');
    expect(appeal.clock('order.name-school/school').due).toBe('2026-12-31');
    appeal.enter('2026-12-30', { kind: 'order-complied', on: '2026-12-30', order: 'school' });
    expect(appeal).toMatchObject({ stage: 'ordered', closed: false });
    appeal.enter('2027-01-20', { kind: 'order-complied', on: '2027-01-20', order: 'provision' });
    expect(appeal).toMatchObject({ stage: 'complied', closed: true });
  });

  it('when the final plan is sent, then a draft that was never recorded is no longer owed, and can still be entered with its day', () => {
    const appeal = registered('refusal-to-issue')
      .enter(on, ordering(on, 'make-plan'))
      .enter('2027-02-01', { kind: 'order-complied', on: '2027-02-01', order: 'order-1', part: 'final' });
    expect(appeal.clock('order.make-plan.draft/order-1')).toMatchObject({
      state: 'ended',
      endedOn: '2027-02-01',
      missedFor: '2027-01-21',
    });
    expect(appeal).toMatchObject({ stage: 'complied', closed: true });
    const draft = { kind: 'order-complied', order: 'order-1', part: 'draft' } as const;
    expect(() => appeal.enter('2027-02-03', { ...draft, on: '2027-02-02' })).toThrow('no longer owed');
    appeal.enter('2027-02-03', { ...draft, on: '2027-01-20' });
    expect(appeal.clock('order.make-plan.draft/order-1')).toMatchObject({ state: 'met', metOn: '2027-01-20' });
    expect(appeal.events.at(-1)).toEqual({
      kind: 'breach-withdrawn',
      key: 'order.make-plan.draft/order-1',
      due: '2027-01-21',
      citation: 'SEND Regs 2014 reg 44(2)(c)(i)',
      day: '2027-02-03',
    });
  });

  it('when the day for a refusal after the assessment passes, then that is no breach; the final plan still has its own limit', () => {
    const appeal = registered('refusal-to-assess')
      .enter(on, ordering(on, 'assess'), { kind: 'order-complied', on, order: 'order-1', part: 'notify' })
      .on('2027-02-26');
    const closed = {
      kind: 'window-closed',
      key: 'order.assess.refusal/order-1',
      due: '2027-02-25',
      citation: 'SEND Regs 2014 reg 44(2)(b)(i)',
      day: '2027-02-26',
    };
    expect(appeal.events.filter(({ kind }) => kind !== 'limit-near')).toEqual([closed]);
    expect(appeal.clock(closed.key).missedFor).toBeUndefined();
    expect(appeal.on('2027-03-26').events.filter(({ kind }) => kind !== 'limit-near')).toEqual([
      closed,
      {
        kind: 'limit-missed',
        key: 'order.assess.final-plan/order-1',
        due: '2027-03-25',
        citation: 'SEND Regs 2014 reg 44(2)(b)(ii)',
        day: '2027-03-26',
      },
    ]);
  });

  it('when a plan is refused after that day, then the refusal came too late, and that is a breach', () => {
    const appeal = registered('refusal-to-assess').enter(on, ordering(on, 'assess'));
    appeal.enter('2027-03-01', { kind: 'order-complied', on: '2027-03-01', order: 'order-1', part: 'refusal' });
    expect(appeal.clock('order.assess.refusal/order-1')).toMatchObject({
      state: 'met-late',
      metOn: '2027-03-01',
      missedFor: '2027-02-25',
      citation: 'SEND Regs 2014 reg 44(2)(b)(i)',
    });
  });

  it('when nothing is done by the day after, then it is a breach of the law that is named', () => {
    const appeal = registered('plan-contents').enter(on, ordering(on, 'name-school')).on('2027-01-01');
    expect(appeal.events).toContainEqual({
      kind: 'limit-missed',
      key: 'order.name-school/order-1',
      due: '2026-12-31',
      citation: 'SEND Regs 2014 reg 44(2)(f)',
      day: '2027-01-01',
    });
  });

  it('when the plan goes on, then that is recorded like every other part, and closes the appeal', () => {
    const appeal = registered('cease')
      .enter(on, ordering(on, 'maintain'))
      .enter('2026-12-18', { kind: 'order-complied', on: '2026-12-18', order: 'order-1', part: 'keep' });
    expect(appeal.clock('order.maintain.keep/order-1')).toMatchObject({ due: null, state: 'met', metOn: '2026-12-18' });
    expect(appeal).toMatchObject({ stage: 'complied', closed: true });
  });
});
