import { growthAMinute } from './trend.js';

describe('given figures taken every ten seconds', () => {
  const at = (second: number, value: number) => ({ at: 1_800_000_000_000 + second * 1000, value });

  it('when they rise by one each time, then they grow by six a minute', () =>
    expect(growthAMinute([at(0, 5), at(10, 6), at(20, 7), at(30, 8)])).toBeCloseTo(6));

  it('when they go up and down about the same height, then they do not grow', () =>
    expect(growthAMinute([at(0, 5), at(10, 7), at(20, 7), at(30, 5)])).toBeCloseTo(0));

  it('when there is only one, then there is no trend', () =>
    expect(() => growthAMinute([at(0, 5)])).toThrow(RangeError));
});
