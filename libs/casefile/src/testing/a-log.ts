import type { LoggedEntry } from '../evidence/entry.js';
import { sha256 } from '../evidence/sha256.js';
import type { Head } from '../evidence/heads.js';

/** A log as the database would have written it; a `change` writes the entry of that number otherwise. */
export function aLog(length: number, reference = 'EX-2026-0141', change: Record<number, object> = {}): LoggedEntry[] {
  const entries: LoggedEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const shown = {
      la: reference.split('-')[0]!,
      case: reference,
      sequence,
      key: `key-${sequence}`,
      what: 'fact',
      kind: 'views-received',
      on: '2026-09-01',
      by: 'essex.officer',
      body: { kind: 'views-received', on: '2026-09-01' },
      ...change[sequence],
    };
    entries.push(chained({ shown, text: JSON.stringify(shown) }, entries.at(-1)));
  }
  return entries;
}

/** An entry with the hashes that it would have behind another one. */
export function chained({ shown, text }: Pick<LoggedEntry, 'shown' | 'text'>, before?: LoggedEntry): LoggedEntry {
  const previousHash = before?.hash ?? '';
  return { sequence: Number(shown['sequence']), previousHash, hash: sha256(previousHash + text), text, shown };
}

/** The head of a log, telling its entries from a number on. */
export function aHead(log: LoggedEntry[], from = log.length): Head {
  const { la, case: reference } = log[0]!.shown as { la: string; case: string };
  const told = log.filter(({ sequence }) => sequence >= from);
  return { la, reference, entries: Object.fromEntries(told.map(({ sequence, hash }) => [sequence, hash])) };
}
