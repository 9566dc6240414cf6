export interface Point {
  /** milliseconds since 1970 */
  at: number;
  value: number;
}

/** How much the value grows in a minute, by the straight line that fits best. @throws RangeError for fewer than two points */
export function growthAMinute(points: readonly Point[]): number {
  if (points.length < 2) throw new RangeError('A trend needs two points.');
  const mean = (pick: (point: Point) => number) => points.reduce((sum, one) => sum + pick(one), 0) / points.length;
  const [at, value] = [mean((one) => one.at), mean((one) => one.value)];
  const over = mean((one) => (one.at - at) * (one.value - value));
  const under = mean((one) => (one.at - at) ** 2);
  return (over / under) * 60_000;
}
