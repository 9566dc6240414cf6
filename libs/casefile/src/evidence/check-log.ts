import { isDeepStrictEqual } from 'node:util';
import type { ChainFault, LoggedEntry } from './entry.js';
import { sha256 } from './sha256.js';

/**
 * Computes every hash of a log anew, here and not in the database.
 * @param entries of one case, in the order of their numbers
 * @param reached the number that the case says it has reached; undefined where nothing says so
 * @returns the first entry that is altered, missing, out of order or put in; undefined when all is well
 */
export function checkLog(entries: LoggedEntry[], reached?: number): ChainFault | undefined {
  let before = '';
  for (const [index, entry] of entries.entries()) {
    const fault = wrongPlace(entries, index) ?? wrongLink(entries, index, before) ?? wrongContent(entry, before);
    if (fault) return fault;
    before = entry.hash;
  }
  if (reached === undefined || reached === entries.length) return undefined;
  return reached > entries.length
    ? { sequence: entries.length + 1, fault: 'missing' }
    : { sequence: reached + 1, fault: 'inserted' };
}

function wrongPlace(entries: LoggedEntry[], index: number): ChainFault | undefined {
  const { sequence } = entries[index]!;
  const expected = index + 1;
  if (sequence === expected) return undefined;
  if (sequence < expected) return { sequence: expected, fault: 'inserted' };
  return {
    sequence: expected,
    fault: entries.some((entry) => entry.sequence === expected) ? 'reordered' : 'missing',
  };
}

/** The hash that an entry follows says where it was written, wherever it stands now. */
function wrongLink(entries: LoggedEntry[], index: number, before: string): ChainFault | undefined {
  const { sequence, previousHash } = entries[index]!;
  if (previousHash === before) return undefined;
  const follows = entries.findIndex(({ hash }) => hash === previousHash);
  if (follows > index) return { sequence, fault: 'reordered' };
  const isKnown = previousHash === '' || (follows >= 0 && follows < index);
  return isKnown ? { sequence: follows + 2, fault: 'inserted' } : { sequence, fault: 'not chained' };
}

function wrongContent({ sequence, hash, text, shown }: LoggedEntry, before: string): ChainFault | undefined {
  if (hash !== sha256(before + text)) return { sequence, fault: 'altered' };
  return isDeepStrictEqual(parsed(text), shown) && shown['sequence'] === sequence
    ? undefined
    : { sequence, fault: 'shown otherwise' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // then it is not what is shown
  }
}
