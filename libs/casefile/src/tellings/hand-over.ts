import { headerOf, sendUpdate } from '../api/index.js';
import { rootOf, workflowOf, type CaseHeader } from '../contract/index.js';
import { findCase, markTold, pendingTellings, type TellingRow } from '../data/index.js';
import { withinLa } from '@ehc/platform/database';
import { Problem } from '@ehc/platform/problems';
import { londonDate } from '@ehc/rules/plain-date';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

const batch = 50;

/** So many cases that cannot be told in one round: then it is not they, and the round ends. */
const heldUpAtMost = 3;

export interface Telling {
  database: DataSource;
  client: Client;
  logger: Pick<Logger, 'warn'>;
  /** how an entry reaches a case; unless told, as an update of its workflow */
  send?: typeof sendUpdate;
}

/**
 * Enters in other cases what cases of one LA have to tell them, in order and each once: the key says where it came from.
 * What the other case refuses is noted with its reason, for somebody to look at. One that does not answer holds up nobody else.
 * @returns how many; @throws when several do not answer, or Postgres does not: to be tried again
 */
export async function handOverTellings(telling: Telling, la: string): Promise<number> {
  const heldUp = new Set<string>();
  let told = 0;
  for (;;) {
    const before = told;
    const rows = await withinLa(telling.database, la, (m) => pendingTellings(m, batch));
    for (const row of rows) {
      if (heldUp.has(row.toldReference)) continue;
      const refused = await tell(telling, row).catch((err: unknown) => {
        heldUp.add(row.toldReference);
        if (heldUp.size > heldUpAtMost) throw err;
        telling.logger.warn({ err, la, to: row.toldReference }, 'a case cannot be told now; it is tried again');
        return undefined;
      });
      if (refused === undefined) continue;
      await withinLa(telling.database, la, (m) => markTold(m, row.id, refused));
      told += 1;
    }
    if (rows.length < batch || told === before) return told;
  }
}

async function tell({ database, client, logger, send = sendUpdate }: Telling, row: TellingRow): Promise<string | null> {
  const { la, caseReference, sequence, part, toldReference, toldKind, move, fact, letters } = row;
  const known = await withinLa(database, la, (m) => findCase(m, toldReference));
  const header = known ? headerOf(known) : await newHeader(database, row);
  try {
    await send(client, {
      workflow: workflowOf(toldKind),
      header,
      move,
      key: `told/${caseReference}/${sequence}/${part}`,
      entries: [{ fact, by: `case ${caseReference}`, letters: letters ? 'send' : 'already-sent' }],
      how: known ? 'move' : 'open',
    });
    return null;
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 409) throw error;
    logger.warn(
      { la, from: caseReference, to: toldReference, move, refused: error.type },
      'a case refused what another told it',
    );
    return error.detail ?? error.title;
  }
}

/** A case that begins by being told of something stands on the local agreement of the one that told it. */
async function newHeader(
  database: DataSource,
  { la, caseReference, toldReference, toldKind }: TellingRow,
): Promise<CaseHeader> {
  const from = await withinLa(database, la, (m) => findCase(m, rootOf(caseReference)));
  if (!from) throw new Error(`There is no case ${rootOf(caseReference)}.`);
  return { ...headerOf(from), kind: toldKind, reference: toldReference, openedOn: londonDate(Date.now()) };
}
