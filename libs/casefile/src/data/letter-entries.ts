import type { EntityManager } from 'typeorm';
import type { Fact, Recorded } from '../contract/index.js';
import { withFact } from '../domain/index.js';
import { readLog } from './log.js';
import { wordsOf } from './particulars.js';

/** A fact of the case as it stands, with the words that were entered with it. */
export interface LetterEntry {
  sequence: number;
  kind: string;
  on: string;
  fact: Record<string, unknown>;
  words: Record<string, unknown>;
}

/** What the case knows, in the order of its log, corrections applied. Inside `withinLa`. */
export async function entriesOf(m: EntityManager, reference: string): Promise<LetterEntry[]> {
  const log = (await readLog(m, reference)).filter(({ what }) => what === 'fact');
  const particulars = new Map(log.map((row) => [row.sequence, row.particulars]));
  const words = await wordsOf(
    m,
    [...particulars.values()].filter((id) => id !== null),
  );
  return log
    .reduce<Recorded[]>((facts, { sequence, body }) => withFact(facts, { sequence, fact: body as unknown as Fact }), [])
    .map(({ sequence, fact }) => ({
      sequence,
      kind: fact.kind,
      on: fact.on,
      fact: { ...fact },
      words: words.get(particulars.get(sequence) ?? '') ?? {},
    }));
}
