import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'it is not a SHA-256 in hex');
const day = z.iso.date();

const head = z.strictObject({
  la: z.string(),
  reference: z.string(),
  /** hashes by the number of their entry: the last one of the log, and all that no file before has told */
  entries: z.record(z.string().regex(/^[1-9]\d*$/), hash),
});

/** The heads of all cases on one day. Codes, numbers and hashes only. */
export const headsContent = z.strictObject({
  what: z.literal('EHC Pathway: heads of all case logs'),
  format: z.literal(1),
  file: z.string(),
  day,
  at: z.iso.datetime(),
  /** the file before it, so that the files are a chain too; null for the first of all */
  before: z.strictObject({ file: z.string(), sha256: hash }).nullable(),
  cases: z.array(head),
  /** what had been published and stood in no log any more; carried on for ever */
  lost: z.array(head.extend({ since: day })),
});

export type Head = z.infer<typeof head>;
export type HeadsContent = z.infer<typeof headsContent>;

/** The number and hash with which a published log ends. */
export function lastOf({ entries }: Pick<Head, 'entries'>): { sequence: number; hash: string } {
  const sequence = Math.max(...Object.keys(entries).map(Number));
  return { sequence, hash: entries[sequence]! };
}

export const sameCase = (la: string, reference: string): string => `${la}/${reference}`;
