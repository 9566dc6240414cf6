import { dueDate } from './due-date.js';

const partsOf = (id: string, known: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(dueDate(id, known).parts!.map((part) => [part.citation, part.due]));

describe('an order of the tribunal with several limits', () => {
  it('to make a plan on 17 December 2026: draft in 5 weeks, final plan in 11', () => {
    expect(partsOf('order.make-plan', { ordered: '2026-12-17' })).toEqual({
      'SEND Regs 2014 reg 44(2)(c)(i)': '2027-01-21',
      'SEND Regs 2014 reg 44(2)(c)(ii)': '2027-03-04',
    });
  });

  it('shows the first of them as its own date', () => {
    expect(dueDate('order.make-plan', { ordered: '2026-12-17' })).toMatchObject({
      due: '2027-01-21',
      citation: 'SEND Regs 2014 reg 44(2)(c)',
    });
  });

  it('to assess: 2, 10 and 14 weeks', () => {
    expect(partsOf('order.assess', { ordered: '2026-12-17' })).toEqual({
      'SEND Regs 2014 reg 44(2)(b)': '2026-12-31',
      'SEND Regs 2014 reg 44(2)(b)(i)': '2027-02-25',
      'SEND Regs 2014 reg 44(2)(b)(ii)': '2027-03-25',
    });
  });

  it('to go on and amend: without a break, and 5 weeks', () => {
    expect(partsOf('order.maintain', { ordered: '2026-12-17' })).toEqual({
      'SEND Regs 2014 reg 44(2)(g)': null,
      'SEND Regs 2014 reg 44(2)(h)': '2027-01-21',
    });
  });

  it('can be given another date by the tribunal, one part at a time', () => {
    expect(dueDate('order.make-plan.draft', { ordered: '2026-12-17', directed: '2027-02-01' })).toMatchObject({
      due: '2027-02-01',
    });
    expect(() => dueDate('order.make-plan', { ordered: '2026-12-17', directed: '2027-02-01' })).toThrow(
      'order.make-plan.draft',
    );
  });
});

describe('an appeal the authority does not oppose', () => {
  it('about a refusal to assess: 2, 10 and 14 weeks from telling the tribunal', () => {
    expect(partsOf('concede.assess', { notified: '2027-02-05' })).toEqual({
      'SEND Regs 2014 reg 45(3)': '2027-02-19',
      'SEND Regs 2014 reg 45(3A)(a)': '2027-04-16',
      'SEND Regs 2014 reg 45(3A)(b)': '2027-05-14',
    });
  });

  it('about a refusal to make a plan: 5 and 11 weeks', () => {
    expect(partsOf('concede.issue', { notified: '2027-02-05' })).toEqual({
      'SEND Regs 2014 reg 45(6)(a)': '2027-03-12',
      'SEND Regs 2014 reg 45(6)(b)': '2027-04-23',
    });
  });
});
