import type { AppealFact } from '../contract/index.js';
import { ordering, registered, type AppealOnPaper } from '../testing/index.js';

const on = '2026-12-17';
const away = { ground: 'absent-2-weeks', from: '2026-12-19', to: '2027-01-04' } as const;
const exception = (rule: string, more: object = away) =>
  ({ kind: 'exception-recorded', on, rule, ...more }) as AppealFact;
const refusal = (appeal: AppealOnPaper, fact: AppealFact) => {
  try {
    appeal.enter(on, fact);
  } catch (error) {
    return (error as { objection: unknown }).objection;
  }
  return undefined;
};

describe('given a limit of reg 44(2)(b) or (c)', () => {
  const made = () => registered('refusal-to-issue').enter(on, ordering(on, 'make-plan'));

  it('when the child is away for two weeks, then the date is lifted and the duty is as soon as practicable', () => {
    const appeal = made().enter(on, exception('order.make-plan.draft/order-1')).on('2027-02-01');
    expect(appeal.clock('order.make-plan.draft/order-1')).toMatchObject({
      due: '2027-01-21',
      citation: 'SEND Regs 2014 reg 44(2)(c)(i)',
      state: 'lifted',
    });
    expect(appeal.clock('order.make-plan.draft/order-1').missedFor).toBeUndefined();
    expect(appeal.clock('order.make-plan.draft/order-1#as-soon-as-practicable')).toMatchObject({
      due: null,
      state: 'running',
    });
    appeal.enter('2027-02-02', { kind: 'order-complied', on: '2027-02-02', order: 'order-1', part: 'draft' });
    expect(appeal.clock('order.make-plan.draft/order-1#as-soon-as-practicable')).toMatchObject({ state: 'met' });
    expect(appeal.closed).toBe(false);
  });

  it.each([
    [
      { ground: 'absent-2-weeks', from: '2026-12-19', to: '2027-01-01' },
      'exception-does-not-apply',
      'ground',
      'reg 44(3)(b)',
    ],
    [{ ground: 'absent-2-weeks', from: '2026-12-19' }, 'say-when', 'to', 'reg 44(3)(b)'],
    [{ ground: 'school-closed', from: '2026-12-19', to: '2027-01-20' }, 'say-when', 'adviceAskedOn', 'reg 44(3)(c)'],
    [{ ground: 'missed-appointment' }, 'no-exception', 'ground', 'reg 44(2)(c)(i)'],
  ])('when %j is recorded, then it is refused as %s', (more, code, field, provision) => {
    expect(refusal(made(), exception('order.make-plan.draft/order-1', more))).toMatchObject({
      code,
      field,
      provision: expect.stringContaining(provision),
    });
  });

  it('when exceptional personal circumstances are recorded, then no days are asked', () => {
    const appeal = registered('refusal-to-assess').enter(on, ordering(on, 'assess'));
    appeal.enter(on, exception('order.assess.notify/order-1', { ground: 'exceptional-circumstances' }));
    expect(appeal.clock('order.assess.notify/order-1')).toMatchObject({
      due: '2026-12-31',
      citation: 'SEND Regs 2014 reg 44(2)(b)',
      state: 'lifted',
    });
  });
});

describe('given a limit that regs 44(3) and 45(7) do not name', () => {
  it.each([
    ['plan-contents', 'amend', 'order.amend/order-1', 'reg 44(2)(e)'],
    ['plan-contents', 'name-school', 'order.name-school/order-1', 'reg 44(2)(f)'],
    ['refusal-to-issue', 'reconsider', 'order.reconsider/order-1', 'reg 44(2)(d)'],
  ] as const)('on an appeal against %s, an order to %s has no exception', (decision, kind, rule, provision) => {
    const appeal = registered(decision).enter(on, ordering(on, kind));
    expect(refusal(appeal, exception(rule))).toMatchObject({
      code: 'no-exception',
      provision: `SEND Regs 2014 ${provision}`,
      detail: expect.stringContaining('absent 2 weeks'),
    });
  });

  it.each([
    ['refusal-to-assess', {}, 'concede.assess.final-plan', 'reg 45(3A)(b)'],
    ['refusal-to-amend', {}, 'concede.contents', 'reg 45(4)'],
    ['plan-contents', { placementToo: true }, 'concede.placement', 'reg 45(5)'],
    ['cease', { agreedToAmend: true }, 'concede.cease', 'reg 45(6A)'],
  ] as const)('not opposing an appeal against %s (%j), %s has none', (decision, more, rule, provision) => {
    const appeal = registered(decision).enter(on, { kind: 'appeal-not-opposed', on, ...more });
    expect(refusal(appeal, exception(rule))).toMatchObject({
      code: 'no-exception',
      provision: `SEND Regs 2014 ${provision}`,
    });
  });

  it('but not opposing lifts the two weeks of reg 45(3) and both limits of reg 45(6)', () => {
    const assess = registered('refusal-to-assess').enter(on, { kind: 'appeal-not-opposed', on });
    assess.enter(on, exception('concede.assess.notify'));
    expect(assess.clock('concede.assess.notify')).toMatchObject({
      citation: 'SEND Regs 2014 reg 45(3)',
      state: 'lifted',
    });
    const issue = registered('refusal-to-issue').enter(on, { kind: 'appeal-not-opposed', on });
    issue.enter(on, exception('concede.issue.draft'), exception('concede.issue.final'));
    expect(issue.clock('concede.issue.final')).toMatchObject({
      citation: 'SEND Regs 2014 reg 45(6)(b)',
      state: 'lifted',
    });
  });

  it('and a limit that this appeal does not have is said so', () => {
    expect(refusal(registered('cease'), exception('order.amend/order-9'))).toMatchObject({
      code: 'unknown-limit',
      field: 'rule',
    });
  });
});
