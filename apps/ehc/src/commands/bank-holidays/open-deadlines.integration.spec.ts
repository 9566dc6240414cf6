import { enterInLog, entities, migrations } from '@ehc/casefile/data';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import { dueDate, movedDeadlines } from '@ehc/rules';
import { bankHolidays } from '@ehc/rules/calendar';
import type { DataSource } from 'typeorm';
import { openDeadlines } from './open-deadlines.js';

let database: TestDatabase;
let worker: DataSource;
let casework: DataSource;
const before = { ...bankHolidays.holidays };

beforeAll(async () => {
  database = await testDatabase({ migrations });
  worker = await openDatabase({ url: database.urls.ehc_worker, entities: [], poolSize: 1 });
  casework = await openDatabase({ url: database.urls.ehc_casework, entities, poolSize: 1 });
}, 60_000);
afterAll(async () => {
  bankHolidays.holidays = before;
  await worker?.destroy();
  await casework?.destroy();
  await database?.drop();
});

/** A case with one running limit, as the rules count it. */
async function owed(reference: string, rule: string, inputs: Record<string, unknown>): Promise<void> {
  const explanation = dueDate(rule, inputs);
  const limit = {
    key: rule,
    rule,
    nature: 'duty' as const,
    words: rule,
    citation: explanation.citation,
    due: explanation.due,
  };
  const clock = { ...limit, state: 'running' as const };
  await withinLa(worker, 'EX', (m) =>
    enterInLog(m, {
      reference,
      sequence: 1,
      key: 'opening',
      at: '2026-12-22T09:00:00.000Z',
      today: '2026-12-22',
      timeEvents: [],
      letters: [],
      entries: [{ fact: { kind: 'request-received', on: '2026-12-22' }, by: 'essex.officer', letters: false }],
      changed: [clock],
      clocks: [clock],
      duties: [{ ...limit, warningDays: 0, explanation }],
      case: {
        kind: 'ehc-assessment',
        stage: 'request-received',
        closed: false,
        beganOn: '2026-12-22',
        openedOn: '2026-12-22',
        agreement: { area: 'essex', version: '2014-11' },
      },
    }),
  );
}

describe('given open limits, and a bank holiday proclaimed for 29 December 2026', () => {
  it('then those that count working days across it are found, with both dates, and no others', async () => {
    await owed('EX-2026-0001', 'mediation.certificate-declined', { told: '2026-12-24' });
    await owed('EX-2026-0002', 'ehc.final-plan', { from: '2026-09-01' });
    const open = await openDeadlines(casework);
    expect(open.map(({ reference, due }) => [reference, due])).toEqual([
      ['EX-2026-0001 mediation.certificate-declined', '2026-12-31'],
      ['EX-2026-0002 ehc.final-plan', '2027-01-19'],
    ]);
    expect(movedDeadlines(open)).toEqual([]);
    bankHolidays.holidays['2026-12-29'] = 'Proclaimed holiday';
    expect(movedDeadlines(open)).toMatchObject([
      { reference: 'EX-2026-0001 mediation.certificate-declined', due: '2026-12-31', now: '2027-01-04' },
    ]);
  });
});
