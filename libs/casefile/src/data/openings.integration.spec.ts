import { openDatabase, withinLa } from '@ehc/platform/database';
import { testDatabase } from '@ehc/platform/testing';
import type { DataSource } from 'typeorm';
import { entities, keepParticulars, migrations, neverGiveAgain, nextOfCase, nextOfYear } from './index.js';

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
  withinLa(casework, la, (m) => nextOfYear(year)(m, { la, key, fingerprint: `request of ${key}` }));

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

describe('given a reference that letters bear and the record has lost', () => {
  it('then the next case has the number after it', async () => {
    await withinLa(casework, 'EX', (m) => neverGiveAgain(m, 'EX-2031-0141'));
    expect(await opening('EX', 'after-the-lost-one', 2031)).toMatchObject({ reference: 'EX-2031-0142' });
  });

  it('when later numbers were given already, then they go on from there', async () => {
    await withinLa(casework, 'EX', (m) => neverGiveAgain(m, 'EX-2032-0141-M1'));
    await withinLa(casework, 'EX', (m) => neverGiveAgain(m, 'EX-2032-0007'));
    expect(await opening('EX', 'after-the-later-one', 2032)).toMatchObject({ reference: 'EX-2032-0142' });
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

describe('given appeals of one case', () => {
  const appeal = (key: string) =>
    withinLa(casework, 'EX', (m) => nextOfCase('EX-2026-0001', 'A')(m, { la: 'EX', key, fingerprint: key }));
  it('then they are counted within it, also when two come at once, and a repetition opens nothing', async () => {
    const both = await Promise.all([appeal('first-appeal'), appeal('second-appeal')]);
    expect(both.map(({ reference }) => reference).sort()).toEqual(['EX-2026-0001-A1', 'EX-2026-0001-A2']);
    expect(await appeal('second-appeal')).toMatchObject({ isNew: false });
    expect(await appeal('third-appeal')).toMatchObject({ reference: 'EX-2026-0001-A3' });
  });
});
