import { londonDate } from '@ehc/rules/plain-date';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headsFiles, nextName, publishKey, writeOnce } from './heads-folder.js';
import { lastOf, sameCase, type Head, type HeadsContent } from './heads.js';
import { sha256 } from './sha256.js';
import { readHeads, signHeads } from './signed-heads.js';
import { publicPart, type KeySet, type SigningKey } from './signing-key.js';

export interface ToPublish {
  folder: string;
  key: SigningKey;
  now: Date;
  /** The present heads of all cases, each with the entries from the one told last; all entries where nothing was told. */
  readCases(told: Head[]): Promise<Head[]>;
}

export interface Published {
  file: string;
  /** false when a file of the same day says the same already */
  isNew: boolean;
  cases: number;
  /** cases of which something was published that stands in no log any more */
  lost: number;
}

/**
 * Writes the heads of all cases into the next file of the folder, and the public key beside it.
 * @throws HeadsError when the file before can't be trusted: it must be put back, or moved away in sight; or the key does not fit itself
 */
export async function publishHeads({ folder, key, now, readCases }: ToPublish): Promise<Published> {
  const keys = await publishKey(folder, publicPart(key));
  const names = await headsFiles(folder);
  const before = await fileBefore(folder, names.at(-1), keys);
  const day = londonDate(now.getTime());
  const told = before?.content.cases ?? [];
  const cases = await readCases(told);
  const lost = [...(before?.content.lost ?? []), ...lostSince(told, cases, before?.content.day ?? day)];
  const counts = { cases: cases.length, lost: new Set(lost.map((head) => sameCase(head.la, head.reference))).size };
  if (before?.content.day === day && lost.length === before.content.lost.length && sameHeads(told, cases))
    return { file: before.content.file, isNew: false, ...counts };
  const content: HeadsContent = {
    what: 'EHC Pathway: heads of all case logs',
    format: 1,
    file: nextName(day, names),
    day,
    at: now.toISOString(),
    before: before ? { file: before.content.file, sha256: before.hash } : null,
    cases,
    lost,
  };
  const text = await signHeads(content, key);
  await readHeads(content.file, text, keys); // a private key that does not fit its public part would sign what nobody can check
  await writeOnce(folder, content.file, text);
  return { file: content.file, isNew: true, ...counts };
}

async function fileBefore(
  folder: string,
  name: string | undefined,
  keys: KeySet,
): Promise<{ content: HeadsContent; hash: string } | undefined> {
  if (name === undefined) return undefined;
  const text = await readFile(join(folder, name), 'utf8');
  return { content: await readHeads(name, text, keys), hash: sha256(text) };
}

/** What was told and does not stand: removed, cut off or written anew. */
function lostSince(told: Head[], cases: Head[], since: string): HeadsContent['lost'] {
  const present = new Map(cases.map((head) => [sameCase(head.la, head.reference), head]));
  return told.flatMap((head) => {
    const { sequence, hash } = lastOf(head);
    const stands = present.get(sameCase(head.la, head.reference))?.entries[sequence] === hash;
    return stands ? [] : [{ la: head.la, reference: head.reference, entries: { [sequence]: hash }, since }];
  });
}

function sameHeads(told: Head[], cases: Head[]): boolean {
  const ends = new Set(told.map(endOf));
  return told.length === cases.length && cases.every((head) => ends.has(endOf(head)));
}

function endOf(head: Head): string {
  const { sequence, hash } = lastOf(head);
  return `${sameCase(head.la, head.reference)} ${sequence} ${hash}`;
}
