import type { EntityManager } from 'typeorm';

export interface Request {
  la: string;
  key: string;
  fingerprint: string;
  madeBy: string;
  /** whose erasing takes what is remembered of the request with it */
  caseReference: string | null;
}

/** What was answered under a key, and whether it was to the same request. */
export interface Answered<T> {
  answer: T;
  sameRequest: boolean;
}

/**
 * Does a piece of work once for each Idempotency-Key of an LA and remembers its answer; a second request waits for the first.
 * For what does not go through a case's workflow. Inside `withinLa`, in whose transaction the work and its answer stand or fall.
 */
export async function once<T extends object>(
  m: EntityManager,
  { la, key, fingerprint, madeBy, caseReference }: Request,
  work: () => Promise<T>,
): Promise<Answered<T>> {
  await m.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`request ${la} ${key}`]);
  const [known] = (await m.query('select fingerprint, answer from casefile.requests where key = $1', [key])) as {
    fingerprint: string;
    answer: T;
  }[];
  if (known) return { answer: known.answer, sameRequest: known.fingerprint === fingerprint };
  const answer = await work();
  await m.query(
    'insert into casefile.requests (la, key, fingerprint, answer, made_by, case_reference) values ($1, $2, $3, $4, $5, $6)',
    [la, key, fingerprint, JSON.stringify(answer), madeBy, caseReference],
  );
  return { answer, sameRequest: true };
}
