import type { EntityManager } from 'typeorm';

/** A closed case that is not erased, with the days from which its time is counted. */
export interface Candidate {
  reference: string;
  kind: string;
  stage: string;
  /** of the child or young person; of several the latest. null: nobody entered one */
  dateOfBirth: string | null;
  /** the day of the last thing that is on record: what was corrected late is kept longer, never shorter */
  closedOn: string;
}

/** The closed cases of the LA that still hold something personal, or one of them. Inside `withinLa`. */
export const retentionCandidates = (m: EntityManager, reference?: string): Promise<Candidate[]> =>
  m.query(
    `select c.reference, c.kind, c.stage,
       (select max(p.date_of_birth)::text from casefile.people p
         where p.la = c.la and p.case_reference = regexp_replace(c.reference, '-[A-Z][0-9]+$', '') and p.role in ('child', 'young-person')) as "dateOfBirth",
       (select max(l.happened_on)::text from casefile.log l
         where l.la = c.la and l.case_reference = c.reference and l.what = 'fact') as "closedOn"
     from casefile.cases c where c.closed and c.erased_on is null and ($1::text is null or c.reference = $1) order by c.reference`,
    [reference ?? null],
  );
