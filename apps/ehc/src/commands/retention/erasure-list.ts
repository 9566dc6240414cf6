import { erasuresDone, localAuthorities, type DoneErasure } from '@ehc/casefile/data';
import { grounds } from '@ehc/casefile/retention';
import { withinLa } from '@ehc/platform/database';
import type { DataSource } from 'typeorm';
import { z } from 'zod';

const instant = z.iso.datetime();
const line = z.strictObject({
  id: z.uuid(),
  la: z.string(),
  case: z.string(),
  firstEntry: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal'),
  ground: z.enum(grounds),
  askedBy: z.string(),
  askedAt: instant,
  approvedBy: z.string(),
  approvedAt: instant,
  doneAt: instant,
});
const list = z.strictObject({ what: z.literal('erasures of EHC Pathway'), erasures: z.array(line) });

/** Every erasure that was done, of all local authorities. */
export async function erasureList(dataSource: DataSource): Promise<z.infer<typeof list>> {
  const erasures: DoneErasure[] = [];
  for (const { code } of await localAuthorities(dataSource))
    erasures.push(...(await withinLa(dataSource, code, (m) => erasuresDone(m))));
  return { what: 'erasures of EHC Pathway', erasures };
}

/** @throws Error naming what is wrong with the file */
export function readErasureList(text: string): DoneErasure[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON: give what `ehc retention erased` printed.');
  }
  const checked = list.safeParse(read);
  if (!checked.success) throw new Error(`The file is no list of erasures:\n${z.prettifyError(checked.error)}`);
  return checked.data.erasures;
}
