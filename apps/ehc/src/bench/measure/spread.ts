export interface Spread {
  min: number;
  median: number;
  max: number;
}

/** Least, middle and greatest of some figures. @throws RangeError when there are none */
export function spreadOf(figures: readonly number[]): Spread {
  if (figures.length === 0) throw new RangeError('There are no figures to take the median of.');
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}

/** How many times the second the first is, pair by pair. */
export const ratios = (above: readonly number[], below: readonly number[]): number[] =>
  above.map((figure, index) => figure / below[index]!);
