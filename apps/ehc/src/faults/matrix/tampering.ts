import { verifyChain } from '@ehc/casefile/data';
import { withinLa } from '@ehc/platform/database';
import type { Fault } from '../fault.js';
import type { System } from '../system/system.js';

const row = (sequence: number) => `where case_reference = $1 and sequence = ${sequence}`;

/** What a superuser might do to the log of a case, and which entry must be named. */
const attempts: { words: string; sql: string[]; named: number }[] = [
  { words: 'a day changed', sql: [`update casefile.log set happened_on = happened_on - 1 ${row(3)}`], named: 3 },
  { words: 'who recorded it changed', sql: [`update casefile.log set recorded_by = 'nobody' ${row(4)}`], named: 4 },
  {
    words: 'the fact changed',
    sql: [`update casefile.log set body = body || '{"assess": false}' ${row(5)}`],
    named: 5,
  },
  { words: 'the instant changed', sql: [`update casefile.log set recorded_at = recorded_at - interval '1 day' ${row(6)}`], named: 6 }, // prettier-ignore
  { words: 'an entry removed', sql: [`delete from casefile.log ${row(4)}`], named: 4 },
  { words: 'the first entry removed', sql: [`delete from casefile.log ${row(1)}`], named: 1 },
  { words: 'the last entry removed', sql: ['delete from casefile.log where case_reference = $1 and sequence = (select max(sequence) from casefile.log where case_reference = $1)'], named: -1 }, // prettier-ignore
  {
    words: 'two entries put in another order',
    sql: [
      `update casefile.log set sequence = 100000 ${row(5)}`,
      `update casefile.log set sequence = 5 ${row(6)}`,
      `update casefile.log set sequence = 6 ${row(100_000)}`,
    ],
    named: 5,
  },
];

/** F23 */
export const tampering: Fault = {
  id: 'F23',
  title: 'Somebody alters the log as superuser',
  does: 'with the triggers switched off: entries altered, removed, put in another order, each in a transaction that is then undone',
  expected: 'every attempt is found, and the first bad entry is named',
  servers: ['developer'],
  async strike({ system, caseload }) {
    const whole = () => caseload.cases.find(({ reference, confirmed }) => reference && confirmed.length >= 8);
    while (!whole()) await caseload.more(5);
    const { reference } = whole()!;
    const wrong: string[] = [];
    for (const attempt of attempts) {
      const named = await tryOn(system, reference!, attempt.sql);
      if (attempt.named === -1 ? named.fault === undefined : named.fault !== attempt.named)
        wrong.push(`${attempt.words}: ${named.fault === undefined ? 'not found' : `entry ${named.fault} was named`}`);
    }
    return { wrong, figures: [`${attempts.length} attempts, ${attempts.length - wrong.length} found`] };
  },
};

class Undone extends Error {
  constructor(readonly fault: number | undefined) {
    super('undone');
  }
}

function tryOn({ record }: System, reference: string, sql: string[]): Promise<Undone> {
  const tried = withinLa(record, reference.split('-')[0]!, async (m): Promise<never> => {
    await m.query('alter table casefile.log disable trigger user');
    for (const statement of sql) await m.query(statement, [reference]);
    throw new Undone((await verifyChain(m, reference))?.sequence);
  });
  return tried.catch((error: unknown) => {
    if (error instanceof Undone) return error;
    throw error;
  });
}
