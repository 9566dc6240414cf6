import { anEntry, casefileDatabase, type CasefileDatabase } from '../testing/casefile-database.js';

const id = '5d1c0c52-7f2d-4f47-9d2b-3f6f0f7f1a01';
const within = (la: string) => `select set_config('app.la', '${la}', true)`;
let database: CasefileDatabase;
let number = 0;
let reference: string;

beforeAll(async () => void (database = await casefileDatabase()));
afterAll(() => database?.drop());

/** A closed case with a person and a safeguarding document, and a proposal to erase it. */
beforeEach(async () => {
  reference = `EX-2026-${String((number += 1)).padStart(4, '0')}`;
  const entry = anEntry(reference, 1, 'k1');
  await database.enter('EX', { ...entry, case: { ...entry.case, stage: 'withdrawn', closed: true } });
  await database.as(
    'ehc_casework',
    within('EX'),
    `insert into casefile.people (la, case_reference, role, name) values ('EX', '${reference}', 'child', 'Test Childe')`,
    `insert into casefile.documents (la, case_reference, kind, title, media_type, added_by, safeguarding)
     values ('EX', '${reference}', 'other', 'Note', 'text/plain', 'essex.officer', true)`,
  );
});
afterEach(() =>
  database.as(
    'superuser',
    'alter table casefile.erasures disable trigger user',
    'delete from casefile.erasures',
    'delete from casefile.retention_holds',
    'alter table casefile.erasures enable trigger user',
  ),
);

const asked = () =>
  `insert into casefile.erasures (la, id, case_reference, ground, reason, asked_by)
   values ('EX', '${id}', '${reference}', 'right-to-erasure', 'asked for it', 'one')`;
const approvedBy = (who: string) =>
  `update casefile.erasures set approved_by = '${who}', approved_at = now() where id = '${id}'`;
const erase = `select casefile.erase_case('${id}')`;
const left = () =>
  database.as(
    'superuser',
    `select (select count(*)::int from casefile.people where case_reference = '${reference}') as people,
            (select count(*)::int from casefile.documents where case_reference = '${reference}') as documents`,
  );
const untouched = [{ people: 1, documents: 1 }];

describe('given somebody at the database with the role of the casework API', () => {
  it('when two people are on record, then what is personal goes, safeguarding detail without a grant too', async () => {
    await database.as('ehc_casework', within('EX'), asked(), approvedBy('two'), erase);
    expect(await left()).toEqual([{ people: 0, documents: 0 }]);
    expect(await database.as('superuser', `select reason, erased from casefile.erasures where id = '${id}'`)).toEqual([
      { reason: null, erased: { people: 1, documents: 1, particulars: 0, requests: 0 } },
    ]);
  });

  it.each<[string, () => string[], RegExp]>([
    ['nobody approved it', () => [within('EX'), asked(), erase], /that a second person approved/],
    ['it was never asked for', () => [within('EX'), erase], /that a second person approved/],
    ['the same person approves', () => [within('EX'), asked(), approvedBy('one'), erase], /two_people/],
    [
      'another authority is set',
      () => [within('EX'), asked(), approvedBy('two'), within('WI'), erase],
      /that a second person approved/,
    ],
    [
      'no authority is set',
      () => [within('EX'), asked(), approvedBy('two'), within(''), erase],
      /no local authority is set/,
    ],
    [
      'it was withdrawn',
      () => [
        within('EX'),
        asked(),
        approvedBy('two'),
        `update casefile.erasures set withdrawn_by = 'one', withdrawn_at = now() where id = '${id}'`,
        erase,
      ],
      /that a second person approved/,
    ],
    [
      'the case is held back',
      () => [
        within('EX'),
        `insert into casefile.retention_holds (la, id, case_reference, reason, until_day, held_by)
         values ('EX', gen_random_uuid(), '${reference}', 'an inquiry', current_date + 30, 'three')`,
        asked(),
        approvedBy('two'),
        erase,
      ],
      /is held back/,
    ],
    [
      'it says itself that it is done',
      () => [within('EX'), asked(), `update casefile.erasures set done_at = now() where id = '${id}'`],
      /permission denied/,
    ],
  ])('when %s, then Postgres refuses and nothing is erased', async (_, statements, reason) => {
    await expect(database.as('ehc_casework', ...statements())).rejects.toThrow(reason);
    expect(await left()).toEqual(untouched);
  });

  it('when the case is open, then Postgres refuses', async () => {
    await database.as('superuser', `update casefile.cases set closed = false where reference = '${reference}'`);
    await expect(database.as('ehc_casework', within('EX'), asked(), approvedBy('two'), erase)).rejects.toThrow(
      `case ${reference} is open`,
    );
    expect(await left()).toEqual(untouched);
  });
});

describe('given another role', () => {
  it('when the worker tries to erase, then Postgres refuses', async () => {
    await database.as('ehc_casework', within('EX'), asked(), approvedBy('two'));
    await expect(database.as('ehc_worker', within('EX'), erase)).rejects.toThrow('permission denied');
    expect(await left()).toEqual(untouched);
  });
});

describe('given an erasure that was done', () => {
  beforeEach(() => database.as('ehc_casework', within('EX'), asked(), approvedBy('two'), erase));

  it.each([
    ['changed', `update casefile.erasures set approved_by = 'three' where id = '${id}'`],
    ['removed', `delete from casefile.erasures where id = '${id}'`],
    ['emptied', 'truncate casefile.erasures'],
  ])('when its record is to be %s, then not even a superuser may', async (_, statement) => {
    await expect(database.as('superuser', statement)).rejects.toThrow('stays on record');
  });

  it('when it is done again, then Postgres refuses', async () => {
    await expect(database.as('ehc_casework', within('EX'), erase)).rejects.toThrow('still to be done');
  });
});
