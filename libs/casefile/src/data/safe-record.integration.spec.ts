import { anEntry, casefileDatabase, type CasefileDatabase } from '../testing/casefile-database.js';
import { readLog, verifyChain } from './index.js';

let database: CasefileDatabase;
beforeAll(async () => {
  database = await casefileDatabase();
}, 60_000);
afterAll(() => database?.drop());

/** A case of Essex with three entries. */
async function aCase(reference: string): Promise<void> {
  for (const sequence of [1, 2, 3]) await database.enter('EX', anEntry(reference, sequence, `key-${sequence}`));
}
const forEssex = "select set_config('app.la', 'EX', true)";

describe('given a written log', () => {
  beforeAll(() => aCase('EX-2026-0001'));

  it.each([['update casefile.log set recorded_by = null'], ['delete from casefile.log'], ['truncate casefile.log']])(
    'when its owner tries "%s", then the log refuses',
    (statement) => expect(database.as('ehc_owner', forEssex, statement)).rejects.toThrow('the case log is append-only'),
  );

  it.each(['ehc_worker', 'ehc_casework'] as const)('when %s tries to change it, then it may not', async (role) => {
    for (const statement of [
      'update casefile.log set kind = kind',
      'delete from casefile.log',
      'truncate casefile.log',
    ])
      await expect(database.as(role, forEssex, statement)).rejects.toThrow('permission denied');
  });

  it('when the API tries to write to it, then it may not: only the worker does', async () => {
    await expect(database.as('ehc_casework', forEssex, `select casefile.enter('{}')`)).rejects.toThrow(
      'permission denied',
    );
    await expect(
      database.as('ehc_casework', forEssex, 'insert into casefile.log select * from casefile.log'),
    ).rejects.toThrow('permission denied');
  });
});

describe('given a case of Essex', () => {
  const reference = 'EX-2026-0002';
  const tables = ['log', 'cases', 'deadlines', 'outbox'];
  beforeAll(() => aCase(reference));

  it('when Wigan looks, then there is nothing', async () => {
    for (const table of tables)
      expect(await database.within('WI', (m) => m.query(`select * from casefile.${table}`))).toEqual([]);
    expect(await database.within('WI', (m) => readLog(m, reference))).toEqual([]);
  });

  it('when Wigan writes a row of Essex, then Postgres refuses it', () =>
    expect(
      database.within('WI', (m) =>
        m.query(
          `insert into casefile.outbox (la, case_reference, sequence, template, recipient, concerns) values ('EX', $1, 1, 't', 'family', '{}')`,
          [reference],
        ),
      ),
    ).rejects.toThrow('row-level security'));

  it('when Wigan enters under the same reference, then the case of Essex does not change', async () => {
    await database.enter('WI', anEntry(reference, 1, 'key-of-wigan'));
    expect(await database.within('EX', (m) => readLog(m, reference))).toHaveLength(3);
    expect(await database.within('EX', (m) => verifyChain(m, reference))).toBeUndefined();
  });

  it('when no LA is named, then nothing is seen, not even by the owner', async () => {
    for (const table of tables) {
      expect(await database.as('ehc_worker', `select * from casefile.${table}`)).toEqual([]);
      expect(await database.as('ehc_owner', `select * from casefile.${table}`)).toEqual([]);
    }
  });

  it.each([
    ['never was', []],
    ['was, in an earlier transaction of the connection', ["select set_config('app.la', '', true)"]],
  ])('when no LA is named but %s, then nothing is written', async (_, before) => {
    const { changed: clocks, letters: _letters, ...entry } = anEntry(reference, 1, 'key-of-nobody');
    const payload = JSON.stringify({
      ...entry,
      clocks,
      events: [{ what: 'fact', kind: 'views-received', on: '2026-09-01', by: 'x', body: {} }],
      case: {},
      deadlines: [],
      letters: [],
    });
    await expect(database.as('ehc_worker', ...before, `select casefile.enter('${payload}'::jsonb)`)).rejects.toThrow(
      /app\.la|no local authority/,
    );
    expect(await database.as('superuser', "select * from casefile.log where key = 'key-of-nobody'")).toEqual([]);
  });
});

describe('given somebody who can pass by every guard of the database', () => {
  const tamper = (...statements: string[]) =>
    database.as(
      'superuser',
      'alter table casefile.log disable trigger user',
      ...statements,
      'alter table casefile.log enable trigger user',
    );
  const of = (reference: string, sequence: number) =>
    `where case_reference = '${reference}' and sequence = ${sequence}`;

  it.each<[string, (reference: string) => string[], object]>([
    [
      'changes a fact',
      (ref) => [`update casefile.log set body = '{"kind":"views-received","on":"2026-08-01"}' ${of(ref, 2)}`],
      { sequence: 2, fault: 'altered' },
    ],
    [
      'changes who recorded it',
      (ref) => [`update casefile.log set recorded_by = 'somebody.else' ${of(ref, 1)}`],
      { sequence: 1, fault: 'altered' },
    ],
    [
      'changes when it was recorded',
      (ref) => [`update casefile.log set recorded_at = recorded_at - interval '1 day' ${of(ref, 3)}`],
      { sequence: 3, fault: 'altered' },
    ],
    [
      'changes the limits that followed',
      (ref) => [`update casefile.log set clocks = '[]' ${of(ref, 1)}`],
      { sequence: 1, fault: 'altered' },
    ],
    ['removes the first entry', (ref) => [`delete from casefile.log ${of(ref, 1)}`], { sequence: 1, fault: 'missing' }],
    ['removes an entry', (ref) => [`delete from casefile.log ${of(ref, 2)}`], { sequence: 2, fault: 'missing' }],
    ['removes the last entry', (ref) => [`delete from casefile.log ${of(ref, 3)}`], { sequence: 3, fault: 'missing' }],
    [
      'removes an entry and closes the gap',
      (ref) => [`delete from casefile.log ${of(ref, 2)}`, `update casefile.log set sequence = 2 ${of(ref, 3)}`],
      { sequence: 2, fault: 'not chained' },
    ],
    [
      'changes a fact and hashes it anew',
      (ref) => [
        `update casefile.log set body = '{}' ${of(ref, 2)}`,
        `update casefile.log l set hash = encode(sha256(convert_to(previous_hash || casefile.log_text(l), 'UTF8')), 'hex') ${of(ref, 2)}`,
      ],
      { sequence: 3, fault: 'not chained' },
    ],
  ])('when they %s, then the check of the chain names the entry', async (words, change, fault) => {
    const reference = `EX-2026-${words.replaceAll(' ', '-')}`;
    await aCase(reference);
    await tamper(...change(reference));
    expect(await database.within('EX', (m) => verifyChain(m, reference))).toEqual(fault);
  });
});
