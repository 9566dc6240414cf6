import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { faults } from '../matrix/index.js';
import type { Result } from '../run.js';

/** A result and the options with which it was measured. */
export type Kept = Result & { command: string };

/** Results of earlier runs; of faults that are no longer there, none. */
export function readKept(file: string): Kept[] {
  if (!existsSync(file)) return [];
  const known = JSON.parse(readFileSync(file, 'utf8')) as (Omit<Kept, 'fault'> & { fault: string })[];
  return known.flatMap((result) => {
    const fault = faults.find(({ id }) => id === result.fault);
    return fault ? [{ ...result, fault } as Kept] : [];
  });
}

/** Earlier results with the new ones in their place, in the order of the faults. */
export function withResults(kept: Kept[], results: Kept[]): Kept[] {
  const isNew = ({ fault, server }: Kept) => results.some((one) => one.fault.id === fault.id && one.server === server);
  const place = ({ fault, server }: Kept) =>
    faults.findIndex(({ id }) => id === fault.id) + (server === 'developer' ? 0 : faults.length);
  return [...kept.filter((one) => !isNew(one)), ...results].sort((one, other) => place(one) - place(other));
}

export function writeKept(file: string, kept: Kept[]): void {
  const asText = (key: string, value: unknown) => (key === 'fault' ? (value as Kept['fault']).id : value);
  writeFileSync(file, `${JSON.stringify(kept, asText, 1)}\n`);
}
