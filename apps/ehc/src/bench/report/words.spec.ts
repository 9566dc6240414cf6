import { table, verdict } from './words.js';

describe('what the report says of an aim', () => {
  it('is "reached" at the aim itself', () => {
    expect(verdict(0.8, { atLeast: 0.8 })).toBe('at least 0.8: reached');
    expect(verdict(1.25, { atMost: 1.25 })).toBe('at most 1.25: reached');
  });

  it('is "missed" on the wrong side of it', () => {
    expect(verdict(0.79, { atLeast: 0.8 })).toBe('at least 0.8: **missed**');
    expect(verdict(1.26, { atMost: 1.25 })).toBe('at most 1.25: **missed**');
  });
});

describe('a table', () => {
  it('counts the columns that a cell brings along', () => {
    expect(
      table([
        ['What', 'least | median'],
        ['speed', '1 | 2'],
      ]),
    ).toBe('| What | least | median |\n| --- | --- | --- |\n| speed | 1 | 2 |');
  });
});
