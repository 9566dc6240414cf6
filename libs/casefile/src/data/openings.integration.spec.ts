import { openDatabase, withinLa } from '@ehc/platform/database';
import { testDatabase } from '@ehc/platform/testing';
import type { DataSource } from 'typeorm';
import { entities, keepParticulars, migrations, openingFor } from './index.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let casework: DataSource;
beforeAll(async () => {
  database = await testDatabase({ migrations });
  casework = await openDatabase({ url: database.urls.ehc_casework, entities });
}, 60_000);
afterAll(async () => {
  await casework?.destroy();
  await database?.drop();
});

const opening = (la: string, key: string, year = 2026) =>
  withinLa(casework, la, (m) => openingFor(m, la, key, `request of ${key}`, year));

describe('given requests that open cases', () => {
  it('then each has the next number of its authority and year', async () => {
    expect(await opening('EX', 'first-request')).toMatchObject({ reference: 'EX-2026-0001', isNew: true });
    expect(await opening('EX', 'second-request')).toMatchObject({ reference: 'EX-2026-0002', isNew: true });
    expect(await opening('EX', 'next-year', 2027)).toMatchObject({ reference: 'EX-2027-0001', isNew: true });
    expect(await opening('LA', 'first-request')).toMatchObject({ reference: 'LA-2026-0001', isNew: true });
  });

  it('when one comes again, then it has the reference that it had', async () => {
    await opening('EA', 'comes-twice');
    expect(await opening('EA', 'comes-twice')).toEqual({
      reference: 'EA-2026-0001',
      fingerprint: 'request of comes-twice',
      isNew: false,
    });
  });

  it('when one comes five times at once, then it opens one case', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => opening('WI', 'all-at-once')));
    expect(new Set(all.map(({ reference }) => reference)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('after the number 9999 of a year, then numbers go on with five digits', async () => {
    await withinLa(casework, 'EX', (m) => m.query("insert into casefile.reference_numbers values ('EX', 2030, 9999)"));
    expect(await opening('EX', 'ten-thousandth', 2030)).toMatchObject({ reference: 'EX-2030-10000' });
  });
});

describe('given the words of an entry', () => {
  it('when they are kept twice under one key, then those that came first stay', async () => {
    const about = { la: 'EX', caseReference: 'EX-2026-0001', key: 'words-of-views', createdBy: 'essex.officer' };
    const first = await withinLa(casework, 'EX', (m) =>
      keepParticulars(m, { ...about, fingerprint: 'first', words: { note: 'one' } }),
    );
    const again = await withinLa(casework, 'EX', (m) =>
      keepParticulars(m, { ...about, fingerprint: 'second', words: { note: 'two' } }),
    );
    expect(again).toMatchObject({ id: first.id, fingerprint: 'first' });
  });
});
