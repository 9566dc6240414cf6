import { checkLog } from './check-log.js';
import type { ChainFault, LoggedEntry, PublishedEntries } from './entry.js';

/**
 * Holds a log against what was published of it: who can rewrite a whole chain, cut off its end or remove it can't do so in a
 * file that was published before.
 * @returns the first entry that is not the one whose hash was published
 */
export function againstHeads(entries: LoggedEntry[], published: PublishedEntries): ChainFault | undefined {
  const hashes = new Map(entries.map(({ sequence, hash }) => [sequence, hash]));
  const first = [...published]
    .sort(([one], [other]) => one - other)
    .find(([sequence, { hash }]) => hashes.get(sequence) !== hash);
  if (!first) return undefined;
  const [sequence, { day }] = first;
  return hashes.has(sequence)
    ? { sequence, fault: 'rewritten', published: day }
    : { sequence: Math.min(sequence, entries.length + 1), fault: 'missing', published: day };
}

/** The first entry that is not as it was written, whether the log itself says so or what was published of it. */
export function firstFault(
  entries: LoggedEntry[],
  reached: number | undefined,
  published: PublishedEntries = new Map(),
): ChainFault | undefined {
  const [inside, outside] = [checkLog(entries, reached), againstHeads(entries, published)];
  if (!inside || !outside) return inside ?? outside;
  return outside.sequence < inside.sequence ? outside : inside;
}
