import type { EntityManager } from 'typeorm';
import { lastOf, type Head } from '../evidence/index.js';

/**
 * The head of each case of the LA: the hashes of its entries from the one told last to the end of its log, or of all where nothing
 * was told. A case whose log is gone, or ends before what was told, is not among them. Inside `withinLa`.
 */
export async function readHeadsOf(m: EntityManager, la: string, told: Head[]): Promise<Head[]> {
  const ours = told.filter((head) => head.la === la).map((head) => ({ ...head, ...lastOf(head) }));
  return (await m.query(
    `select l.la, l.case_reference as reference, jsonb_object_agg(l.sequence, l.hash) as entries
     from casefile.log l
     left join unnest($1::text[], $2::int[]) as told(reference, sequence) on told.reference = l.case_reference
     where l.la = $3 and l.sequence >= coalesce(told.sequence, 1)
     group by l.la, l.case_reference order by l.case_reference`,
    [ours.map(({ reference }) => reference), ours.map(({ sequence }) => sequence), la],
  )) as Head[];
}
