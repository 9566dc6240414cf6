import { kindAt, mix } from './mix.js';

describe('what a team asks', () => {
  it('is a hundred of a hundred', () =>
    expect(Object.values(mix).reduce((sum: number, share) => sum + share, 0)).toBe(100));

  it('comes by chance, each kind by its share', () => {
    const drawn = Array.from({ length: 100 }, (_, index) => kindAt((index + 0.5) / 100));
    for (const [kind, share] of Object.entries(mix)) expect(drawn.filter((one) => one === kind)).toHaveLength(share);
    expect(kindAt(0)).toBe('open a case');
    expect(() => kindAt(1)).toThrow(RangeError);
  });
});
