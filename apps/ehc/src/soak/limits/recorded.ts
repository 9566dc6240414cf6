import { setTimeout as pause } from 'node:timers/promises';
import { withinLa } from '@ehc/platform/database';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { System } from '../../faults/system/system.js';
import { limit, type CaseOnRecord } from './on-record.js';

/** How often the record is looked at: what is seen may have been there for so long. */
export const lookEveryMs = 250;

export interface Recorded {
  /** when each passed limit was first seen on record, in milliseconds since 1970 */
  seenAt: Map<string, number>;
  /** what is not as it must be, in words: missing, there twice, or with another day */
  wrong: string[];
}

/** Waits until the passed limit of every case is on record, or the patience is over. */
export async function untilRecorded(
  system: Pick<System, 'record'>,
  cases: readonly CaseOnRecord[],
  due: PlainDate,
  { patienceMs, tell }: { patienceMs: number; tell: (done: number) => void },
): Promise<Recorded> {
  const seenAt = new Map<string, number>();
  const until = Date.now() + patienceMs;
  for (;;) {
    const found = await breachesOf(system, cases);
    const at = Date.now();
    for (const { reference } of found) if (!seenAt.has(reference)) seenAt.set(reference, at);
    tell(seenAt.size);
    if (seenAt.size === cases.length || at > until) return { seenAt, wrong: faultsIn(cases, found, due) };
    await pause(lookEveryMs);
  }
}

interface Breach {
  reference: string;
  key: string;
  due: string;
}

async function breachesOf({ record }: Pick<System, 'record'>, cases: readonly CaseOnRecord[]): Promise<Breach[]> {
  const las = [...new Set(cases.map(({ header }) => header.localAuthority))];
  const found: Breach[] = [];
  for (const la of las) {
    const references = cases.filter(({ header }) => header.localAuthority === la).map(({ reference }) => reference);
    const rows = await withinLa(record, la, (m) =>
      m.query(
        `select case_reference as reference, body->>'key' as key, body->>'due' as due from casefile.log
         where la = $1 and case_reference = any($2) and kind = 'limit-missed'`,
        [la, references],
      ),
    );
    found.push(...(rows as Breach[]));
  }
  return found;
}

/** What is missing, there twice, or not with the case's own limit and day. */
export function faultsIn(cases: readonly Pick<CaseOnRecord, 'reference'>[], found: Breach[], due: PlainDate): string[] {
  return cases.flatMap(({ reference }) => {
    const own = found.filter((breach) => breach.reference === reference);
    if (own.length !== 1) return [`${reference}: ${limit} is recorded as passed ${own.length} times`];
    const [breach] = own;
    return breach!.key === limit && breach!.due === due
      ? []
      : [`${reference}: ${breach!.key} is recorded as due ${breach!.due}, not ${limit} due ${due}`];
  });
}
