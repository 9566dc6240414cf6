import { countLetters } from './letters.js';
import type { LetterLine } from './rows.js';

const letter = (rest: Partial<LetterLine>): LetterLine => ({
  ...{ order: 'order-1', template: 'final-plan', taken: true, status: 'sent', possiblyDuplicated: false },
  ...rest,
});
const count = (line: LetterLine, arrived: number, restoredAway = false) =>
  countLetters(
    [{ reference: 'EX-2026-0001', log: [], limits: [], letters: [line] }],
    { taken: new Map([['order-1', arrived]]) },
    restoredAway,
  );

describe('given a letter that was ordered', () => {
  it('when it is called sent and arrived once, then all is well', () =>
    expect(count(letter({}), 1)).toEqual({ sent: 1, twice: 0, flagged: 0, wrong: [] }));

  it('when it is called sent and did not arrive, then it is told', () =>
    expect(count(letter({}), 0).wrong).toEqual([
      'EX-2026-0001: the letter final-plan is called sent and did not arrive',
    ]));

  it('when it arrived twice, then it must be marked as possibly duplicated', () => {
    expect(count(letter({ possiblyDuplicated: true }), 2)).toEqual({ sent: 1, twice: 1, flagged: 1, wrong: [] });
    expect(count(letter({}), 2).wrong).toHaveLength(1);
  });

  it('when it still waits, then it is told, unless its record was restored away', () => {
    expect(count(letter({ status: null }), 0).wrong).toHaveLength(1);
    expect(count(letter({ status: null }), 0, true).wrong).toEqual([]);
  });
});
