import { newlyTold, ordersTakenBack } from './newly-told.js';

const lodged = (on: string) => ({
  to: 'EX-2026-0141-M1',
  kind: 'mediation',
  move: 'noteAppeal',
  fact: { kind: 'appeal-lodged', on },
});

describe('given a mediation that was told of an appeal lodged on 9 November 2026', () => {
  const before = [lodged('2026-11-09')];

  it('when nothing of it changes, then it is not told again', () =>
    expect(newlyTold(before, [lodged('2026-11-09')])).toEqual([]));

  it('when the day is corrected to 10 November 2026, then it is told in the corrected form', () =>
    expect(newlyTold(before, [lodged('2026-11-10')])).toEqual([lodged('2026-11-10')]));

  it('when another mediation is to be told as well, then that one alone is told', () => {
    const other = { ...lodged('2026-11-09'), to: 'EX-2026-0141-M2' };
    expect(newlyTold(before, [...before, other])).toEqual([other]);
  });

  it('when the appeal is struck out, then nothing is told', () => expect(newlyTold(before, [])).toEqual([]));
});

describe('given an assessment that was told of two orders of 17 December 2026', () => {
  const ordered = (step: string, on = '2026-12-17') => ({
    to: 'EX-2026-0141',
    kind: 'ehc-assessment',
    move: 'recordOrder',
    fact: { kind: 'order-received', on, source: 'tribunal-order', like: 'assess', from: 'EX-2026-0141-A1', step },
  });
  const before = [lodged('2026-11-09'), ordered('order-1'), ordered('order-2')];

  it('when one is struck out on 4 January 2027, then that one is taken back as of that day', () =>
    expect(ordersTakenBack(before, [lodged('2026-11-09'), ordered('order-1')], '2027-01-04')).toEqual([
      {
        to: 'EX-2026-0141',
        kind: 'ehc-assessment',
        move: 'withdrawOrder',
        fact: { kind: 'order-withdrawn', on: '2027-01-04', from: 'EX-2026-0141-A1', step: 'order-2' },
      },
    ]));

  it('when one is corrected to another day, then nothing is taken back', () =>
    expect(ordersTakenBack(before, [ordered('order-1', '2026-12-18'), ordered('order-2')], '2027-01-04')).toEqual([]));
});
