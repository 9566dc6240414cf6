import { createHash, randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { ParticularsRow } from './entities/index.js';

/** SHA-256 of a request, so that a repetition can be told from another request under the same key. */
export const fingerprintOf = (request: unknown): string =>
  createHash('sha256').update(JSON.stringify(request)).digest('hex');

/** Keeps the words of an entry under its request's key; the same key gives what was kept before. Inside `withinLa`. */
export async function keepParticulars(
  m: EntityManager,
  about: {
    la: string;
    caseReference: string;
    key: string;
    fingerprint: string;
    createdBy: string;
    words: Record<string, unknown>;
  },
): Promise<Pick<ParticularsRow, 'id' | 'fingerprint'>> {
  const { la, caseReference, key, fingerprint, createdBy, words } = about;
  const [kept] = (await m.query(
    `insert into casefile.particulars (la, id, case_reference, key, fingerprint, created_by, words) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (la, case_reference, key) do nothing returning id, fingerprint`,
    [la, randomUUID(), caseReference, key, fingerprint, createdBy, JSON.stringify(words)],
  )) as Pick<ParticularsRow, 'id' | 'fingerprint'>[];
  return kept ?? m.findOneByOrFail(ParticularsRow, { caseReference, key });
}

/** Takes back the words of an entry that was refused, unless the log knows them. Inside `withinLa`. */
export const dropParticulars = (m: EntityManager, id: string): Promise<unknown> =>
  m.query(
    'delete from casefile.particulars p where p.id = $1 and not exists (select from casefile.log l where l.particulars = p.id)',
    [id],
  );

/** The words of several entries by their identifier. */
export async function wordsOf(m: EntityManager, ids: string[]): Promise<Map<string, Record<string, unknown>>> {
  const rows = ids.length === 0 ? [] : await m.findBy(ParticularsRow, { id: In(ids) });
  return new Map(rows.map(({ id, words }) => [id, words]));
}
