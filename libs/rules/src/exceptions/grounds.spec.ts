import { allRules } from '../statute/index.js';
import { exceptionGrounds } from './grounds.js';

const grounds = (id: string): Record<string, string> =>
  Object.fromEntries(exceptionGrounds(id).map(({ code, provision }) => [code, provision]));

describe('the grounds on which a limit may be lifted', () => {
  it.each([
    ['ehc.decision-to-assess', 'reg 5(4)'],
    ['ehc.refusal-to-issue', 'reg 10(4)'],
    ['reassess.final-plan', 'reg 27(3)'],
  ])('of %s are (a) to (d) of %s', (id, regulation) => {
    expect(grounds(id)).toEqual({
      'school-closed': `SEND Regs 2014 ${regulation}(a)`,
      'early-years-closed': `SEND Regs 2014 ${regulation}(b)`,
      'exceptional-circumstances': `SEND Regs 2014 ${regulation}(c)`,
      'absent-4-weeks': `SEND Regs 2014 ${regulation}(d)`,
    });
  });

  it('of the final plan are those of reg 10(4), through reg 13(3)', () => {
    expect(grounds('ehc.final-plan')).toMatchObject({ 'school-closed': 'SEND Regs 2014 reg 13(3) with reg 10(4)(a)' });
  });

  it('of advice are the three of reg 8(2)', () => {
    expect(Object.keys(grounds('ehc.advice'))).toEqual([
      'exceptional-circumstances',
      'absent-4-weeks',
      'missed-appointment',
    ]);
  });

  it('of orders to assess or to make a plan speak of 2 weeks of absence', () => {
    for (const id of [
      'order.assess.notify',
      'order.assess.final-plan',
      'order.make-plan.draft',
      'order.make-plan.final',
    ]) {
      expect(grounds(id)).toMatchObject({ 'absent-2-weeks': 'SEND Regs 2014 reg 44(3)(b)' });
    }
    expect(grounds('concede.issue.final')).toMatchObject({ 'absent-2-weeks': 'SEND Regs 2014 reg 45(7)(b)' });
  });

  it('are none for every other rule', () => {
    const lifted = allRules()
      .filter(({ id }) => exceptionGrounds(id).length > 0)
      .map(({ id }) => id);
    expect(lifted.sort()).toEqual([
      'concede.assess.notify', 'concede.issue.draft', 'concede.issue.final',
      'custody.advice', 'custody.concede.assess.final-plan', 'custody.concede.assess.refusal', 'custody.concede.make-plan.draft',
      'custody.concede.make-plan.final', 'custody.decision-to-assess', 'custody.final-plan', 'custody.order.make-plan.draft',
      'custody.order.make-plan.final', 'custody.order.reconsider', 'custody.refusal-to-issue',
      'ehc.advice', 'ehc.decision-to-assess', 'ehc.final-plan', 'ehc.refusal-to-issue',
      'order.assess.final-plan', 'order.assess.notify', 'order.assess.refusal', 'order.make-plan.draft', 'order.make-plan.final',
      'reassess.advice', 'reassess.final-plan',
    ]); // prettier-ignore
  });
});
