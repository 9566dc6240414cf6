import { newlyTold } from './newly-told.js';

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
