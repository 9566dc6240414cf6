import { dueDate } from './due-date.js';

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
