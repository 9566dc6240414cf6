import type { EntityManager } from 'typeorm';
import { isDerived } from '../contract/index.js';

export interface Opening {
  reference: string;
  fingerprint: string;
  /** false when the same key had been used before */
  isNew: boolean;
}

/** How a case gets its reference; the same key gives the same one. Inside `withinLa`. */
export type GivenReference = (m: EntityManager, asked: Asked) => Promise<Opening>;

export interface Asked {
  la: string;
  key: string;
  fingerprint: string;
}

/** The next number of the authority's year. A number that is given and then not used leaves a gap; it is never given twice. */
export const nextOfYear =
  (year: number): GivenReference =>
  (m, { la, key, fingerprint }) =>
    knownOr(m, key, () =>
      m.query(
        `with number as (
           insert into casefile.reference_numbers (la, year, last) values ($1, $2, 1)
           on conflict (la, year) do update set last = casefile.reference_numbers.last + 1 returning lpad(last::text, greatest(4, length(last::text)), '0') as text)
         insert into casefile.openings (la, key, reference, fingerprint) select $1, $3, concat($1::text, '-', $2::int, '-', number.text), $4 from number
         on conflict (la, key) do nothing returning reference, fingerprint`,
        [la, year, key, fingerprint],
      ),
    );

/** The next notice entered by hand (N), appeal (A) or disagreement (D) of a case: EX-2026-0141-A1. */
export const nextOfCase =
  (root: string, letter: 'N' | 'A' | 'D'): GivenReference =>
  (m, { la, key, fingerprint }) =>
    knownOr(m, key, async () => {
      await m.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`opening ${root}-${letter}`]);
      return m.query(
        `insert into casefile.openings (la, key, reference, fingerprint)
           select $1, $2, concat($3::text, '-', $4::text, 1 + coalesce(max(substring(o.reference from '[0-9]+$')::int), 0)), $5
           from casefile.openings o where o.la = $1 and o.reference like $3::text || '-' || $4::text || '%'
         on conflict (la, key) do nothing returning reference, fingerprint`,
        [la, key, root, letter, fingerprint],
      );
    });

async function knownOr(m: EntityManager, key: string, open: () => Promise<unknown>): Promise<Opening> {
  const known = await openingOf(m, key);
  if (known) return known;
  const [opened] = (await open()) as Omit<Opening, 'isNew'>[];
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

/** Sees to it that a reference such as `EX-2026-0141`, which letters and workflows bear, is given to no other child. Inside `withinLa`. */
export async function neverGiveAgain(m: EntityManager, reference: string): Promise<void> {
  const [la, year, number] = reference.split('-') as [string, string, string];
  await m.query(
    `insert into casefile.reference_numbers (la, year, last) values ($1, $2, $3)
     on conflict (la, year) do update set last = greatest(casefile.reference_numbers.last, excluded.last)`,
    [la, Number(year), Number(number)],
  );
}

/**
 * Takes back an opening that was refused, with all that was kept for it. Its number stays given: a workflow of that name was
 * there and ended. Inside `withinLa`.
 */
export async function forgetOpening(m: EntityManager, key: string, reference: string): Promise<void> {
  await m.query('delete from casefile.people where case_reference = $1', [reference]);
  await m.query('delete from casefile.particulars where case_reference = $1', [reference]);
  if (isDerived(reference))
    await m.query(
      "update casefile.openings set key = 'refused ' || gen_random_uuid(), fingerprint = '' where key = $1",
      [key],
    );
  else await m.query('delete from casefile.openings where key = $1', [key]);
}
