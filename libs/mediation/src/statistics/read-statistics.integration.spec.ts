import type { Fact } from '@ehc/casefile/contract';
import { enterInLog, entities, ensureLocalAuthorities, migrations } from '@ehc/casefile/data';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { testDatabase } from '@ehc/platform/testing';
import type { PlainDate } from '@ehc/rules/plain-date';
import { DataSource } from 'typeorm';
import { declinedInEaling } from '../testing/index.js';
import { readMediationStatistics } from './read-statistics.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let worker: DataSource;
let casework: DataSource;
beforeAll(async () => {
  database = await testDatabase({ migrations });
  const owner = await new DataSource({ type: 'postgres', url: database.adminUrl }).initialize();
  await ensureLocalAuthorities(owner, [{ code: 'EX', name: 'Essex County Council' }]);
  await owner.destroy();
  worker = await openDatabase({ url: database.urls.ehc_worker, entities });
  casework = await openDatabase({ url: database.urls.ehc_casework, entities });
}, 60_000);
afterAll(async () => {
  await worker?.destroy();
  await casework?.destroy();
  await database?.drop();
});

/** A case with all its facts, as its workflow would have entered them at once. */
const enter = (la: string, kind: string, reference: string, facts: readonly Fact[], beganOn = facts[0]!.on) =>
  withinLa(worker, la, (m) =>
    enterInLog(m, {
      ...{ reference, sequence: 1, key: `opens ${reference}`, at: '2026-09-01T09:00:00.000Z', today: '2026-09-01' },
      entries: facts.map((fact) => ({ fact, by: 'essex.officer', letters: false })),
      ...{ timeEvents: [], changed: [], clocks: [], duties: [], letters: [] },
      case: {
        ...{ kind, stage: 'any', closed: false, beganOn, openedOn: beganOn },
        agreement: { area: 'essex', version: '2014-11' },
      },
    }),
  );
const declinedOn = (la: string, number: number, on?: PlainDate) =>
  enter(
    la,
    'mediation',
    `${la}-2026-${String(number).padStart(4, '0')}-M1`,
    on ? [{ ...declinedInEaling[0]!, on }] : declinedInEaling,
  );

describe('given more mediations than are read at once, of two authorities and two years', () => {
  beforeAll(async () => {
    for (let number = 1; number <= 205; number += 1) await declinedOn('EX', number);
    await declinedOn('EX', 300, '2025-08-31');
    await declinedOn('WG', 1);
    for (let number = 1; number <= 6; number += 1) {
      const mediation = `EX-2026-${String(300 + number)}-M1`;
      const notice = { kind: 'notice-given', on: '2026-04-10', decision: 'plan-contents' };
      await enter('EX', 'mediation', mediation, [notice, { kind: 'appeal-lodged', on: '2026-06-01' }]);
      const lodged = { kind: 'appeal-lodged', on: '2026-06-01', mediation, authority: 'placement-only' };
      await enter('EX', 'appeal', mediation.replace('M1', 'A1'), [lodged]);
    }
  }, 60_000);

  it('then all of one authority and year are counted once, with their appeals, and that somebody read them is on record', async () => {
    const inLa = <T>(work: Parameters<typeof withinLa<T>>[2]) => withinLa(casework, 'EX', work);
    const { localAuthority, rows } = await readMediationStatistics(
      inLa,
      { la: 'EX', subject: 'essex.manager' },
      { from: '2025-09-01', to: '2026-08-31' },
    );
    const of = (measure: string, category: string) =>
      rows.find((row) => row.measure === measure && row.category === category)?.value;
    expect(localAuthority).toBe('Essex County Council');
    expect(of('decisions', 'refusal-to-assess')).toBe(205);
    expect(of('certificates', 'does-not-wish')).toBe(205);
    expect(of('appeal-routes', 'placement-only')).toBe(6);
    expect(of('ends', 'appealed')).toBe(6);
    expect(await inLa((m) => m.query('select read_by, what from casefile.reads'))).toEqual([
      { read_by: 'essex.manager', what: 'statistics of mediation 2025-09-01/2026-08-31' },
    ]);
  });
});
