/** Numbers that add up to another one. */
export interface Sum {
  total: string;
  parts: readonly string[];
}

export type Numbers = Readonly<Record<string, number>>;

const isSmall = (number: number): boolean => number >= 1 && number <= 4;

/**
 * The numbers that are not published: those from 1 to 4, and as many others as it takes so that none of them can be had back
 * from the sums. What is hidden is never 0, and everybody may know that. The smallest that will do is hidden; of a sum before
 * its neighbours.
 */
export function hiddenNumbers(numbers: Numbers, sums: readonly Sum[]): Set<string> {
  const hidden = new Set(Object.keys(numbers).filter((name) => isSmall(numbers[name]!)));
  for (;;) {
    const bounds = whatCanBeKnown(numbers, sums, hidden);
    const told = [...hidden].find((name) => isSmall(numbers[name]!) && isTold(bounds, name));
    if (told === undefined) return hidden;
    hidden.add(nextToHide(numbers, sums, hidden, told));
  }
}

/** Of the sums of a number that is told, or if those show none of the sums they are tied to: the smallest that ends it, else the smallest. */
function nextToHide(numbers: Numbers, sums: readonly Sum[], hidden: ReadonlySet<string>, told: string): string {
  const near = new Set([told]);
  for (;;) {
    const known = near.size;
    const tied = sums.filter((sum) => namesIn(sum).some((name) => near.has(name)));
    for (const name of tied.flatMap(namesIn)) near.add(name);
    const shown = [...near]
      .filter((name) => !hidden.has(name) && numbers[name]! > 0)
      .sort((a, b) => numbers[a]! - numbers[b]!);
    const ends = (name: string) => !isTold(whatCanBeKnown(numbers, sums, new Set([...hidden, name])), told);
    const next = shown.find(ends) ?? shown[0];
    if (next !== undefined) return next;
    if (near.size === known) throw new Error(`The number ${told} is told by sums that show no number.`);
  }
}

interface Bounds {
  low: number;
  high: number;
}

/** Between what each number lies, for whoever knows what is shown and what adds up. Exact, as the sums form no circle. */
export function whatCanBeKnown(
  numbers: Numbers,
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, Bounds> {
  const bounds = new Map(
    Object.entries(numbers).map(([name, number]): [string, Bounds] => [
      name,
      hidden.has(name) ? { low: 1, high: Infinity } : { low: number, high: number },
    ]),
  );
  const of = (name: string) => bounds.get(name)!;
  let changed = true;
  const narrow = (name: string, low: number, high: number) => {
    const now = of(name);
    if (low <= now.low && high >= now.high) return;
    bounds.set(name, { low: Math.max(low, now.low), high: Math.min(high, now.high) });
    changed = true;
  };
  while (changed) {
    changed = false;
    for (const { total, parts } of sums) {
      narrow(total, ...sumOf(parts.map(of)));
      for (const part of parts) {
        const [low, high] = sumOf(parts.filter((other) => other !== part).map(of));
        narrow(part, of(total).low - high, of(total).high - low);
      }
    }
  }
  return bounds;
}

const isTold = (bounds: ReadonlyMap<string, Bounds>, name: string): boolean =>
  bounds.get(name)!.low === bounds.get(name)!.high;

const sumOf = (bounds: readonly Bounds[]): [low: number, high: number] => [
  bounds.reduce((sum, { low }) => sum + low, 0),
  bounds.reduce((sum, { high }) => sum + high, 0),
];

const namesIn = ({ total, parts }: Sum): string[] => [total, ...parts];
