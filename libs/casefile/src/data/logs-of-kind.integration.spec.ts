import type { Correction } from '../contract/index.js';
import { anEntry, casefileDatabase, type CasefileDatabase } from '../testing/casefile-database.js';
import { logsOfKind } from './index.js';

let record: CasefileDatabase;
beforeAll(async () => {
  record = await casefileDatabase();
}, 60_000);
afterAll(() => record?.drop());

/** A case of a kind that began on a day, with one fact and one limit. */
async function begins(la: string, reference: string, beganOn: string, kind = 'mediation') {
  const entry = anEntry(reference, 1, `opens ${reference}`);
  await record.enter(la, { ...entry, letters: [], case: { ...entry.case, kind, beganOn } });
}
const read = async (la: string, wanted: object = {}, limit?: number) =>
  (await record.within(la, (m) => logsOfKind(m, { kind: 'mediation', from: '2026-09-01', ...wanted }, limit))).map(
    ({ reference }) => reference,
  );

describe('given cases of several kinds, days and authorities', () => {
  beforeAll(async () => {
    await begins('EX', 'EX-2026-0001-M1', '2026-08-31');
    await begins('EX', 'EX-2026-0002-M1', '2026-09-01');
    await begins('EX', 'EX-2026-0003-M1', '2026-09-30');
    await begins('EX', 'EX-2026-0004-M1', '2026-10-01');
    await begins('EX', 'EX-2026-0004-A1', '2026-09-15', 'appeal');
    await begins('WG', 'WG-2026-0001-M1', '2026-09-15');
  });

  it('then those of the kind and the days are read, first and last day included, and none of another authority', async () => {
    expect(await read('EX', { to: '2026-09-30' })).toEqual(['EX-2026-0002-M1', 'EX-2026-0003-M1']);
    expect(await read('EX')).toEqual(['EX-2026-0002-M1', 'EX-2026-0003-M1', 'EX-2026-0004-M1']);
    expect(await read('WG')).toEqual(['WG-2026-0001-M1']);
  });

  it('when they are read in pages, then each comes once', async () => {
    expect(await read('EX', {}, 2)).toEqual(['EX-2026-0002-M1', 'EX-2026-0003-M1']);
    expect(await read('EX', { after: 'EX-2026-0003-M1' }, 2)).toEqual(['EX-2026-0004-M1']);
    expect(await read('EX', { after: 'EX-2026-0004-M1' }, 2)).toEqual([]);
  });

  it('when an entry was corrected and a limit moved, then the case is read as it stands', async () => {
    const entry = anEntry('EX-2026-0002-M1', 2, 'corrects');
    const replacement = { kind: 'views-received', on: '2026-08-28' };
    const correction: Correction = { kind: 'correction', on: '2026-09-02', corrects: 1, replacement };
    await record.enter('EX', {
      ...entry,
      entries: [{ fact: correction, by: 'essex.officer', letters: false }],
      changed: entry.changed.map((limit) => ({ ...limit, state: 'met', metOn: '2026-09-02' })),
      letters: [],
      case: { ...entry.case, kind: 'mediation' },
    });
    const [found] = await record.within('EX', (m) => logsOfKind(m, { kind: 'mediation', from: '2026-09-01' }, 1));
    expect(found).toMatchObject({
      reference: 'EX-2026-0002-M1',
      facts: [{ sequence: 1, fact: replacement }, { sequence: 2 }],
      clocks: [{ key: 'ehc.final-plan', state: 'met' }],
    });
  });
});
