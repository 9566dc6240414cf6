import type { EntityManager } from 'typeorm';

export interface Opening {
  reference: string;
  fingerprint: string;
  /** false when the same key had been used before */
  isNew: boolean;
}

/**
 * The reference under which a request's key opens a case: the next number of the LA's year, or the one it was given before.
 * A number that is given and then not used leaves a gap; it is never given twice. Inside `withinLa`.
 */
export async function openingFor(m: EntityManager, la: string, key: string, fingerprint: string, year: number): Promise<Opening> {
  await m.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`opening ${la} ${key}`]);
  const [known] = (await m.query('select reference, fingerprint from casefile.openings where key = $1', [key])) as { reference: string; fingerprint: string }[];
  if (known) return { ...known, isNew: false };
  const [{ last }] = (await m.query(
    `insert into casefile.reference_numbers (la, year, last) values ($1, $2, 1)
     on conflict (la, year) do update set last = casefile.reference_numbers.last + 1 returning last`, [la, year],
  )) as [{ last: number }];
  const reference = `${la}-${year}-${String(last).padStart(4, '0')}`;
  await m.query('insert into casefile.openings (la, key, reference, fingerprint) values ($1, $2, $3, $4)', [la, key, reference, fingerprint]);
  return { reference, fingerprint, isNew: true };
}

/** Takes back an opening that was refused, with all that was kept for it. Inside `withinLa`. */
export async function forgetOpening(m: EntityManager, key: string, reference: string): Promise<void> {
  await m.query('delete from casefile.people where case_reference = $1', [reference]);
  await m.query('delete from casefile.particulars where case_reference = $1', [reference]);
  await m.query('delete from casefile.openings where key = $1', [key]);
}
