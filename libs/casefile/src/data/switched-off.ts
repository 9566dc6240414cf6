import { withinLa, type OnBehalfOf } from '@ehc/platform/database';
import type { DataSource } from 'typeorm';
import { isSwitchedOff } from './staff.js';

const freshForMs = 10_000;
const mostRemembered = 10_000;

/** Asks whether an account was switched off here, at most every ten seconds for each person. Somebody of no LA has no account here. */
export function switchedOffCheck(dataSource: () => DataSource): (who: OnBehalfOf) => Promise<boolean> {
  const known = new Map<string, { off: boolean; until: number }>();
  return async (who) => {
    if (who.la === '') return false;
    const name = `${who.la} ${who.subject}`;
    const found = known.get(name);
    if (found && found.until > Date.now()) return found.off;
    const off = await withinLa(dataSource(), who, (m) => isSwitchedOff(m, who.subject));
    if (known.size >= mostRemembered) known.clear();
    known.set(name, { off, until: Date.now() + freshForMs });
    return off;
  };
}
