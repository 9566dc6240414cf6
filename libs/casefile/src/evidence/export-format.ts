import { z } from 'zod';
import type { LoggedEntry } from './entry.js';
import { sha256 } from './sha256.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'it is not a SHA-256 in hex');

const entry = z.strictObject({
  sequence: z.number().int().positive(),
  previousHash: z.union([z.literal(''), hash]),
  hash,
  text: z.string(),
  shown: z.record(z.string(), z.unknown()),
}) satisfies z.ZodType<LoggedEntry>;

/** The log of one case in a file that proves itself without a database. It holds codes, dates and identifiers; no names and no advice. */
export const exportedCase = z.strictObject({
  what: z.string(),
  format: z.literal(1),
  la: z.string(),
  reference: z.string(),
  exportedAt: z.iso.datetime(),
  /** the number that the case had reached */
  reached: z.number().int().nonnegative(),
  entries: z.array(entry),
  /** what the published files say of this case: without their signatures, which stand in the files */
  heads: z.array(z.strictObject({ file: z.string(), day: z.iso.date(), entries: z.record(z.string(), hash) })),
  seal: hash,
});

export type ExportedCase = z.infer<typeof exportedCase>;

const what =
  'The log of one case, exported from EHC Pathway. Each hash is the SHA-256 of previousHash followed by text (UTF-8); ' +
  'shown is the same entry as its table shows it. The seal is the SHA-256 of this file without it. ' +
  'To check it: ehc verify --file <this file> --heads <folder of published heads> --keys <their public keys>.';

/** The file as text; the only way of writing it, so that not even a space in it can change unseen. */
export function exportText(content: Omit<ExportedCase, 'what' | 'format' | 'seal'>): string {
  return sealed({ what, format: 1, ...content });
}

/** Any content in the file's only way of writing, with its seal as the last field. */
export function sealed({ seal: _, ...content }: Omit<ExportedCase, 'seal'> & { seal?: string }): string {
  return `${JSON.stringify({ ...content, seal: sha256(JSON.stringify(content, null, 2)) }, null, 2)}\n`;
}
