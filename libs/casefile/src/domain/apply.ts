import type { Clock, Correction, Fact, Recorded } from '../contract/index.js';

/** Facts with one more: a correction replaces or strikes out what it points at, in its place. */
export function withFact<F extends Fact>(facts: readonly Recorded<F>[], added: Recorded<F>): Recorded<F>[] {
  if (added.fact.kind !== 'correction') return [...facts, added];
  const { corrects, replacement } = added.fact as unknown as Correction<F>;
  const rest = facts.flatMap((known) => {
    if (known.sequence !== corrects) return [known];
    return replacement ? [{ sequence: corrects, fact: replacement }] : [];
  });
  return [...rest, added];
}

/** Clocks with the changed ones in their place. */
export function withClocks(clocks: readonly Clock[], changed: readonly Clock[]): Clock[] {
  const all = new Map(clocks.map((clock) => [clock.key, clock]));
  for (const clock of changed) all.set(clock.key, clock);
  return [...all.values()];
}
