import { openDatabase, withinLa, type Role } from '@ehc/platform/database';
import { testDatabase } from '@ehc/platform/testing';
import pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { enterInLog, entities, migrations, type ToWrite } from '../data/index.js';

export interface CasefileDatabase {
  /** What the worker's role does within an LA. */
  within<T>(la: string, work: (m: EntityManager) => Promise<T>): Promise<T>;
  /** Enters as the worker does. */
  enter(la: string, what: ToWrite): ReturnType<typeof enterInLog>;
  /** One transaction of statements by another role, `superuser` passing by row-level security; gives the rows of the last. */
  as(role: Role | 'superuser', ...statements: string[]): Promise<unknown[]>;
  drop(): Promise<void>;
}

/** A fresh database with the record that every case has, opened as the worker opens it. */
export async function casefileDatabase(): Promise<CasefileDatabase> {
  const database = await testDatabase({ migrations });
  const worker: DataSource = await openDatabase({ url: database.urls.ehc_worker, entities, poolSize: 10 });
  const within: CasefileDatabase['within'] = (la, work) => withinLa(worker, la, work);
  return {
    within,
    enter: (la, what) => within(la, (m) => enterInLog(m, what)),
    async as(role, ...statements) {
      const client = new pg.Client({
        connectionString: role === 'superuser' ? database.adminUrl : database.urls[role],
      });
      await client.connect();
      try {
        await client.query('begin');
        let rows: unknown[] = [];
        for (const statement of statements) ({ rows } = await client.query(statement));
        await client.query('commit');
        return rows;
      } finally {
        await client.end();
      }
    },
    async drop() {
      await worker.destroy();
      await database.drop();
    },
  };
}

/** An entry of one fact, with a limit and a letter that follow from it. */
export function anEntry(reference: string, sequence: number, key: string, change: Partial<ToWrite> = {}): ToWrite {
  const clock = {
    key: 'ehc.final-plan',
    rule: 'ehc.final-plan',
    nature: 'duty',
    words: 'final plan',
    citation: 'SEND Regs 2014 reg 13(2)',
    due: '2027-01-19',
    state: 'running',
  } as const;
  return {
    reference,
    sequence,
    key,
    at: '2026-09-01T09:00:00.000Z',
    today: '2026-09-01',
    entries: [{ fact: { kind: 'views-received', on: '2026-09-01' }, by: 'essex.officer', letters: true }],
    timeEvents: [],
    changed: [clock],
    clocks: [clock],
    duties: [{ ...clock, warningDays: 28, explanation: { steps: ['20 weeks'] } }],
    case: {
      kind: 'ehc-assessment',
      stage: 'request-received',
      closed: false,
      officer: 'essex.officer',
      beganOn: '2026-09-01',
      openedOn: '2026-09-01',
      agreement: { area: 'essex', version: '2014-11' },
    },
    letters: [
      {
        entry: 0,
        letter: { template: 'notice-of-consideration', recipient: 'family', concerns: { kind: 'views-received' } },
      },
    ],
    ...change,
  };
}
