import { anEntry, casefileDatabase, type CasefileDatabase } from '../testing/casefile-database.js';
import { findByKey, missedSince, readLog, verifyChain } from './index.js';

let database: CasefileDatabase;
beforeAll(async () => {
  database = await casefileDatabase();
}, 60_000);
afterAll(() => database?.drop());

const within: CasefileDatabase['within'] = (...of) => database.within(...of);
const enter = (reference: string, sequence: number, key: string, change = {}) =>
  database.enter('EX', anEntry(reference, sequence, key, change));
const keysOf = async (reference: string) =>
  (await within('EX', (m) => readLog(m, reference))).map(({ sequence, key }) => `${sequence} ${key}`);
const count = async (table: string, reference: string) =>
  (
    await database.as(
      'superuser',
      `select count(*)::int as n from casefile.${table} where case_reference = '${reference}'`,
    )
  )[0];

describe('given a case of two entries', () => {
  const reference = 'EX-2026-0001';
  beforeAll(async () => {
    await enter(reference, 1, 'key-one');
    await enter(reference, 2, 'key-two', {
      timeEvents: [
        { kind: 'limit-near', key: 'ehc.final-plan', due: '2027-01-19', citation: 'SEND Regs 2014 reg 13(2)' },
      ],
    });
  });

  it('then the log holds them in their order, each chained to the one before', async () => {
    const rows = await within('EX', (m) => readLog(m, reference));
    expect(
      rows.map(({ sequence, key, part, what, kind, recordedBy }) => [sequence, key, part, what, kind, recordedBy]),
    ).toEqual([
      [1, 'key-one', 0, 'fact', 'views-received', 'essex.officer'],
      [2, 'key-two', 0, 'fact', 'views-received', 'essex.officer'],
      [3, 'key-two', 1, 'time', 'limit-near', 'the clock'],
    ]);
    expect(rows.map(({ previousHash }) => previousHash)).toEqual(['', rows[0]!.hash, rows[1]!.hash]);
    expect(await within('EX', (m) => verifyChain(m, reference))).toBeUndefined();
  });

  it('then the limit with its explanation, the letters and the case stand beside it', async () => {
    const read = (sql: string) => database.as('superuser', `${sql} where case_reference = '${reference}'`);
    expect(
      await read('select key, due::text, state, citation, explanation, changed_by from casefile.deadlines'),
    ).toEqual([
      {
        key: 'ehc.final-plan',
        due: '2027-01-19',
        state: 'running',
        citation: 'SEND Regs 2014 reg 13(2)',
        explanation: { steps: ['20 weeks'] },
        changed_by: 3,
      },
    ]);
    expect(await read('select sequence, template, recipient from casefile.outbox')).toEqual([
      { sequence: 1, template: 'notice-of-consideration', recipient: 'family' },
      { sequence: 2, template: 'notice-of-consideration', recipient: 'family' },
    ]);
    expect(
      await database.as(
        'superuser',
        `select sequence, next_due_on::text, next_duty, overdue from casefile.cases where reference = '${reference}'`,
      ),
    ).toEqual([{ sequence: 3, next_due_on: '2027-01-19', next_duty: 'ehc.final-plan', overdue: 0 }]);
  });

  it('when a request is found by its key, then all that it wrote is there', async () =>
    expect((await within('EX', (m) => findByKey(m, reference, 'key-two'))).map(({ sequence }) => sequence)).toEqual([
      2, 3,
    ]));

  it('when a case that knows only the first writes, then nothing is written and it learns what it missed', async () => {
    const { first, missed } = await enter(reference, 2, 'key-three');
    expect(first).toBeUndefined();
    expect(missed).toEqual([
      {
        key: 'key-two',
        first: 2,
        last: 3,
        facts: [{ sequence: 2, fact: { kind: 'views-received', on: '2026-09-01' } }],
        clocks: [expect.objectContaining({ key: 'ehc.final-plan', due: '2027-01-19' })],
      },
    ]);
    expect(await keysOf(reference)).toEqual(['1 key-one', '2 key-two', '3 key-two']);
  });

  it('when the same entry comes again, then it is answered and not written again', async () => {
    const { missed } = await enter(reference, 1, 'key-one');
    expect(missed.map(({ key, first }) => [key, first])).toEqual([
      ['key-one', 1],
      ['key-two', 2],
    ]);
    expect(await count('outbox', reference)).toEqual({ n: 2 });
  });

  it('when a case expects a number that the log has not reached, then that is an error and nothing is written', async () => {
    await expect(enter(reference, 9, 'key-nine')).rejects.toThrow(
      'the log of case EX-2026-0001 ends at 3, the case expects to write 9',
    );
    expect(await keysOf(reference)).toHaveLength(3);
  });

  it('when a key is used twice for different numbers, then the second is refused', async () => {
    await expect(enter(reference, 4, 'key-one')).rejects.toThrow('duplicate key');
  });

  it('when a letter cannot be ordered, then nothing of the entry is written', async () => {
    const letter = { template: 'notice-of-consideration', recipient: 'family', concerns: {} };
    await expect(
      enter(reference, 4, 'key-four', {
        letters: [
          { entry: 0, letter },
          { entry: 0, letter },
        ],
      }),
    ).rejects.toThrow('duplicate key');
    expect(await keysOf(reference)).toHaveLength(3);
    expect(await within('EX', (m) => missedSince(m, reference, 4))).toEqual([]);
  });
});

describe('given a case at which several write at once', () => {
  it.each([2, 8])('when %i expect the same number, then one has it and the others learn which', async (writers) => {
    const reference = `EX-2026-100${writers}`;
    const results = await Promise.all(Array.from({ length: writers }, (_, n) => enter(reference, 1, `writer-${n}`)));
    const winners = results.flatMap(({ first }, n) => (first === undefined ? [] : [`writer-${n}`]));
    expect(winners).toHaveLength(1);
    for (const { first, missed } of results)
      if (first === undefined) expect(missed.map(({ key }) => key)).toEqual(winners);
    expect(await keysOf(reference)).toEqual([`1 ${winners[0]}`]);
    expect(await count('outbox', reference)).toEqual({ n: 1 });
  });

  it('when each tries again at the number it learned, then all are in, once, in one chain', async () => {
    const reference = 'EX-2026-1009';
    const persist = async (key: string, sequence = 1): Promise<void> => {
      const { first, missed } = await enter(reference, sequence, key);
      if (first === undefined) await persist(key, missed.at(-1)!.last + 1);
    };
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => persist(key)));
    expect((await keysOf(reference)).map((line) => line.slice(2)).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(await within('EX', (m) => verifyChain(m, reference))).toBeUndefined();
  });
});
