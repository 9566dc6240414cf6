import { ratios, spreadOf } from './spread.js';

describe('the spread of some figures', () => {
  it('of an odd number has the middle one as its median', () => {
    expect(spreadOf([5, 1, 9])).toEqual({ min: 1, median: 5, max: 9 });
  });

  it('of an even number has the mean of the middle two', () => {
    expect(spreadOf([4, 1, 2, 100])).toEqual({ min: 1, median: 3, max: 100 });
  });

  it('of no figures is refused', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  it('of ratios is taken pair by pair, so that what slows both sides alike drops out', () => {
    expect(ratios([2, 20], [1, 10])).toEqual([2, 2]);
  });
});
