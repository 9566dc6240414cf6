import fc from 'fast-check';
import { hiddenNumbers, type Numbers, type Sum } from './hidden-numbers.js';

const one: Sum[] = [{ total: 'all', parts: ['a', 'b', 'c', 'd'] }];
const hiddenOf = (...[a, b, c, d]: [number, number, number, number]) =>
  [...hiddenNumbers({ all: a + b + c + d, a, b, c, d }, one)].sort().join(' ');

describe('given numbers that add up to a total', () => {
  it.each<[string, [number, number, number, number], string]>([
    ['none is from 1 to 4', [0, 5, 20, 100], ''],
    ['one is, then the next smallest is hidden with it', [3, 60, 20, 100], 'a c'],
    ['two are, then they hide each other', [3, 4, 20, 100], 'a b'],
    ['two are 1, then all would know them by their sum of 2, and a third is hidden', [1, 1, 20, 100], 'a b c'],
    ['nothing else is there to hide, then the total is not given', [0, 0, 0, 3], 'all d'],
    ['one is, beside one other and zeros, then zeros stay', [3, 0, 60, 0], 'a c'],
  ])('when %s (%j)', (_, numbers, hidden) => expect(hiddenOf(...numbers)).toBe(hidden));
});

describe('given totals that several sums share', () => {
  const sums: Sum[] = [
    { total: 'notices', parts: ['ceased', 'refused', 'amended', 'made', 'kept'] },
    { total: 'notices', parts: ['appealed', 'settled'] },
    { total: 'appealed', parts: ['allowed', 'dismissed'] },
  ];

  it('when a total had to be hidden, then no other sum gives it away', () => {
    const numbers = { notices: 5, ceased: 1, refused: 1, amended: 1, made: 1, kept: 1, settled: 5, appealed: 0 };
    const hidden = hiddenNumbers({ ...numbers, allowed: 0, dismissed: 0 }, sums);
    expect(hidden).toContain('notices');
    expect(hidden).toContain('settled');
  });

  it('when a part is the total of another sum, then hiding it hides it in both', () => {
    const numbers = { notices: 70, ceased: 70, refused: 0, amended: 0, made: 0, kept: 0, appealed: 4, settled: 66 };
    const hidden = hiddenNumbers({ ...numbers, allowed: 4, dismissed: 0 }, sums);
    expect([...hidden].sort()).toEqual(['allowed', 'appealed', 'settled']);
  });

  const number = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 40 }));
  const consistent = fc
    .record({
      allowed: number,
      dismissed: number,
      settled: number,
      shares: fc.array(number, { minLength: 4, maxLength: 4 }),
    })
    .map(({ allowed, dismissed, settled, shares }): Numbers => {
      const appealed = allowed + dismissed;
      const notices = appealed + settled;
      const parts: number[] = [];
      for (const share of shares) parts.push(Math.min(share, notices - parts.reduce((sum, part) => sum + part, 0)));
      const [ceased, refused, amended, made] = parts as [number, number, number, number];
      const kept = notices - ceased - refused - amended - made;
      return { notices, appealed, settled, allowed, dismissed, ceased, refused, amended, made, kept };
    });

  it('then for each hidden number from 1 to 4 there is another world that shows the same, whatever the numbers', () => {
    fc.assert(
      fc.property(consistent, (numbers) => {
        const hidden = hiddenNumbers(numbers, sums);
        for (const [name, value] of Object.entries(numbers)) {
          if (value < 1 || value > 4) continue;
          expect(hidden).toContain(name);
          expect(otherWorld(numbers, hidden, name)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  /** Looks for other hidden numbers, none of them 0, that add up as well: parts are tried, totals follow from them. */
  function otherWorld(numbers: Numbers, hidden: ReadonlySet<string>, name: string): boolean {
    const leaves = ['allowed', 'dismissed', 'settled', 'ceased', 'refused', 'amended', 'made', 'kept'];
    const free = leaves.filter((leaf) => hidden.has(leaf));
    const fits = (world: Record<string, number>): boolean => {
      const appealed = world['allowed']! + world['dismissed']!;
      const notices = appealed + world['settled']!;
      const parts = ['ceased', 'refused', 'amended', 'made', 'kept'].reduce((sum, part) => sum + world[part]!, 0);
      const whole: Record<string, number> = { ...world, appealed, notices };
      const shown = Object.keys(numbers).every((key) =>
        hidden.has(key) ? whole[key]! >= 1 : whole[key] === numbers[key],
      );
      return parts === notices && shown && whole[name] !== numbers[name];
    };
    const shifts = [-3, -2, -1, 0, 1, 2, 3];
    // a world that differs in few numbers, each by little, is another world all the same
    const tryShift = (world: Record<string, number>, from: number, changes: number): boolean => {
      if (changes > 0 && fits(world)) return true;
      if (changes === 4) return false;
      for (let index = from; index < free.length; index += 1)
        for (const shift of shifts) {
          const leaf = free[index]!;
          if (shift === 0 || world[leaf]! + shift < 1) continue;
          if (tryShift({ ...world, [leaf]: world[leaf]! + shift }, index + 1, changes + 1)) return true;
        }
      return false;
    };
    return tryShift({ ...numbers }, 0, 0);
  }
});
