import type { PublishedEntries } from './entry.js';
import type { HeadsContent } from './heads.js';

/** What the files say of each case of an LA, by reference; of an entry that several speak of, the first word counts. */
export function publishedOf(files: HeadsContent[], la: string): Map<string, PublishedEntries> {
  const published = new Map<string, PublishedEntries>();
  for (const { day, cases, lost } of files) {
    const told = [...lost.map((head) => ({ ...head, day: head.since })), ...cases.map((head) => ({ ...head, day }))];
    for (const { reference, entries, day: on } of told.filter((head) => head.la === la)) {
      const known: PublishedEntries = published.get(reference) ?? new Map();
      for (const [sequence, hash] of Object.entries(entries))
        if (!known.has(Number(sequence))) known.set(Number(sequence), { hash, day: on });
      published.set(reference, known);
    }
  }
  return published;
}

/** Every LA that the files speak of. */
export const authoritiesOf = (files: HeadsContent[]): string[] => [
  ...new Set(files.flatMap(({ cases, lost }) => [...cases, ...lost].map(({ la }) => la))),
];
