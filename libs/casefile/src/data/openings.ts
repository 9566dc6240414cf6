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
export async function openingFor(
  m: EntityManager,
  la: string,
  key: string,
  fingerprint: string,
  year: number,
): Promise<Opening> {
  const known = await openingOf(m, key);
  if (known) return known;
  const [opened] = (await m.query(
    `with number as (
       insert into casefile.reference_numbers (la, year, last) values ($1, $2, 1)
       on conflict (la, year) do update set last = casefile.reference_numbers.last + 1 returning lpad(last::text, greatest(4, length(last::text)), '0') as text)
     insert into casefile.openings (la, key, reference, fingerprint) select $1, $3, concat($1::text, '-', $2::int, '-', number.text), $4 from number
     on conflict (la, key) do nothing returning reference, fingerprint`,
    [la, year, key, fingerprint],
  )) as Omit<Opening, 'isNew'>[];
  if (opened) return { ...opened, isNew: true };
  return (await openingOf(m, key))!; // the same request came twice at once, and the other was quicker
}

async function openingOf(m: EntityManager, key: string): Promise<Opening | undefined> {
  const [known] = (await m.query('select reference, fingerprint from casefile.openings where key = $1', [key])) as Omit<
    Opening,
    'isNew'
  >[];
  return known && { ...known, isNew: false };
}

/** Takes back an opening that was refused, with all that was kept for it. Inside `withinLa`. */
export async function forgetOpening(m: EntityManager, key: string, reference: string): Promise<void> {
  await m.query('delete from casefile.people where case_reference = $1', [reference]);
  await m.query('delete from casefile.particulars where case_reference = $1', [reference]);
  await m.query('delete from casefile.openings where key = $1', [key]);
}
