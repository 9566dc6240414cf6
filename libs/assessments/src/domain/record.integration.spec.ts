import type { ToEnter } from '@ehc/casefile/contract';
import { migrations } from '@ehc/casefile/data';
import { openDatabase } from '@ehc/platform/database';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import { atHourInLondon } from '@ehc/rules/plain-date';
import type { DataSource } from 'typeorm';
import type { AssessmentFact } from '../contract/index.js';
import { headerOf } from '../testing/assessment-on-paper.js';
import { CaseRecord } from '@ehc/casefile/activities';
import { assessmentRules } from './rules.js';

let database: TestDatabase;
let worker: DataSource;
let record: CaseRecord;
beforeAll(async () => {
  database = await testDatabase({ migrations });
  worker = await openDatabase({ url: database.urls.ehc_worker, entities: [], poolSize: 2 });
  record = new CaseRecord(worker, [{ rules: assessmentRules }]);
}, 60_000);
afterAll(async () => {
  await worker?.destroy();
  await database?.drop();
});

const request: AssessmentFact = { kind: 'request-received', on: '2026-09-01', requester: 'parent', ofAge: 9 };

/** A new case that is to enter these facts on 1 September 2026, or whatever else is told. */
const entering = (
  reference: string,
  facts: AssessmentFact[],
  change: Partial<ToEnter<AssessmentFact>> = {},
): ToEnter<AssessmentFact> => ({
  header: { ...headerOf('EX', 'essex', '2014-11', '2026-09-01'), reference },
  sequence: 1,
  key: `key of ${reference}`,
  entries: facts.map((fact) => ({ fact, by: 'essex.officer', letters: 'send' })),
  facts: [],
  clocks: [],
  now: atHourInLondon('2026-09-01', 12),
  ...change,
});
const rows = (what: ToEnter<AssessmentFact>) =>
  worker.transaction(async (m) => {
    await m.query("select set_config('app.la', 'EX', true)");
    return m.query('select 1 from casefile.log where case_reference = $1', [what.header.reference]);
  });

describe('given a request of 1 September 2026', () => {
  it('when it is entered, then the limits that follow from it come back with it', async () => {
    const { entered, missed } = await record.enterInRecord(entering('EX-2026-0001', [request]));
    expect(missed).toEqual([]);
    expect(entered).toMatchObject({ first: 1, last: 1, facts: [{ sequence: 1, fact: request }] });
    expect(entered?.clocks.map(({ key, due, citation }) => [key, due, citation])).toEqual(
      expect.arrayContaining([
        ['ehc.decision-to-assess', '2026-10-13', 'SEND Regs 2014 reg 5(1)'],
        ['ehc.final-plan', '2027-01-19', 'SEND Regs 2014 reg 13(2)'],
      ]),
    );
  });

  it('when what is entered is not allowed, then it is refused for good, with the reason, and nothing is written', async () => {
    const what = entering('EX-2026-0002', [{ ...request, on: '2026-09-02' }]);
    await expect(record.enterInRecord(what)).rejects.toMatchObject({
      type: 'Refused',
      nonRetryable: true,
      details: [{ code: 'date-in-the-future', field: 'on' }],
    });
    expect(await rows(what)).toEqual([]);
  });

  it('when its limits cannot be computed, then that is said for good, and nothing is written', async () => {
    const what = entering('EX-2026-0003', [request]);
    const unknown = { ...what, header: { ...what.header, agreement: { area: 'essex', version: '1999-01' } } };
    await expect(record.enterInRecord(unknown)).rejects.toMatchObject({
      type: 'RuleError',
      nonRetryable: true,
      details: [{ code: 'date-cannot-be-computed' }],
    });
    expect(await rows(what)).toEqual([]);
  });

  it('when the record already holds what the case does not know, then that comes back, even where the move would be refused', async () => {
    const what = entering('EX-2026-0004', [request]);
    await record.enterInRecord(what);
    const again = await record.enterInRecord({
      ...what,
      key: 'another key',
      entries: [{ fact: { kind: 'views-received', on: '2026-09-01' }, by: 'essex.officer', letters: 'send' }],
    });
    expect(again.entered).toBeUndefined();
    expect(again.missed).toMatchObject([
      { key: 'key of EX-2026-0004', first: 1, last: 1, facts: [{ sequence: 1, fact: request }] },
    ]);
    expect(await rows(what)).toHaveLength(1);
  });

  it('when Postgres is away, then the failure is one that is worth repeating', async () => {
    const away = await openDatabase({ url: database.urls.ehc_worker, entities: [], poolSize: 1 });
    await away.destroy();
    const error = await new CaseRecord(away, [{ rules: assessmentRules }])
      .enterInRecord(entering('EX-2026-0005', [request]))
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toHaveProperty('nonRetryable', true);
  });
});
