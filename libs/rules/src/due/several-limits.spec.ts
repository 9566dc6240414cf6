import { RuleError } from '../rule-error.js';
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

describe('an agreement in mediation', () => {
  it('to make a plan counts as an order to make one', () => {
    const agreed = dueDate('mediation.agreement-appealable', { agreed: '2026-04-01', like: 'make-plan' });
    expect(agreed.citation).toBe('SEND Regs 2014 reg 42(2)');
    expect(agreed.parts!.map(({ due }) => due)).toEqual(['2026-05-06', '2026-06-17']);
  });

  it('can set another time in writing', () => {
    const inWriting = dueDate('mediation.agreement-appealable', {
      agreed: '2026-04-01',
      like: 'amend',
      agreedInWriting: '2026-07-01',
    });
    expect(inWriting).toMatchObject({
      due: '2026-07-01',
      steps: expect.arrayContaining([expect.stringContaining('reg 42(5)')]),
    });
    expect(inWriting.parts).toBeUndefined();
  });

  it('must say which kind of order it is like', () => {
    expect(() => dueDate('mediation.agreement-appealable', { agreed: '2026-04-01' })).toThrow(RuleError);
  });
});

describe('a plan that is to cease', () => {
  it('is kept until the time to appeal has ended', () => {
    const kept = dueDate('cease.maintain-pending', { sent: '2026-06-30', certificate: '2026-07-10' });
    expect(kept).toMatchObject({
      due: null,
      notBefore: '2026-09-02',
      citation: 'Children and Families Act 2014 s.45(4)',
    });
  });

  it('is kept until the appeal is determined', () => {
    expect(dueDate('cease.maintain-pending', { sent: '2026-06-30', determined: '2027-02-01' }).notBefore).toBe(
      '2027-02-01',
    );
  });
});

describe('a placement for the assessment', () => {
  const schoolOpenDays = [
    '2026-12-14',
    '2026-12-15',
    '2026-12-16',
    '2026-12-17',
    '2026-12-18',
    '2027-01-05',
    '2027-01-06',
    '2027-01-07',
    '2027-01-08',
    '2027-01-11',
    '2027-01-12',
  ];

  it('lasts 10 days on which the school is open after the refusal', () => {
    expect(dueDate('placement.remain', { served: '2026-12-11', schoolOpenDays })).toMatchObject({
      due: '2027-01-11',
      citation: 'SEND Regs 2014 reg 48',
    });
  });

  it("cannot be counted beyond the school's calendar", () => {
    expect(() =>
      dueDate('placement.remain', { served: '2026-12-11', schoolOpenDays: schoolOpenDays.slice(0, 8) }),
    ).toThrow('has 8 open days after 11 December 2026; 10 are needed');
  });
});
