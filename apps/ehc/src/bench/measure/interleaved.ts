/**
 * Measures the arms in turn: a warm-up of each that is thrown away, then this many repeats, every other one in the opposite
 * order, so that what changes on the machine meanwhile falls on all alike.
 * @returns the figures of each arm, in the order of the arms, one for each repeat
 */
export async function interleaved<Arm, Figure>(
  arms: readonly Arm[],
  repeats: number,
  measure: (arm: Arm, repeat: number) => Promise<Figure>,
): Promise<Figure[][]> {
  const figures: Figure[][] = arms.map(() => []);
  for (let repeat = 0; repeat <= repeats; repeat += 1) {
    const order = arms.map((_, index) => index);
    if (repeat % 2 === 1) order.reverse();
    for (const index of order) {
      const figure = await measure(arms[index]!, repeat);
      if (repeat > 0) figures[index]!.push(figure);
    }
  }
  return figures;
}
