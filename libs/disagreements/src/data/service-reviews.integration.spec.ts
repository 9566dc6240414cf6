import { openDatabase, withinLa, type OnBehalfOf } from '@ehc/platform/database';
import { testDatabase } from '@ehc/platform/testing';
import type { DataSource } from 'typeorm';
import { serviceTerms } from '../contract/index.js';
import type { ServiceReview } from '../domain/service-standing.js';
import { entities, keepServiceReview, migrations, serviceReviews } from './index.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let casework: DataSource;
beforeEach(async () => {
  database = await testDatabase({ migrations });
  casework = await openDatabase({ url: database.urls.ehc_casework, entities });
}, 60_000);
afterEach(async () => {
  await casework?.destroy();
  await database?.drop();
});

const found = (change: ServiceReview['terms'] = {}): ServiceReview['terms'] => ({
  ...Object.fromEntries(Object.keys(serviceTerms).map((term) => [term, { met: true }])),
  ...change,
});
const review = (
  whose: string | OnBehalfOf,
  terms = found(),
  about = { la: 'EX', reviewedOn: '2026-03-02', nextReviewOn: '2027-03-02', recordedBy: 'essex.manager' },
) => withinLa(casework, whose, (m) => keepServiceReview(m, { ...about, terms }));
const versionsSeenBy = async (whose: string | OnBehalfOf) =>
  (await withinLa(casework, whose, serviceReviews)).map(({ version }) => version);
const adviser = { la: 'EX', subject: 'north.adviser', provider: 'north-mediation' };

describe('given a review of the service in Essex', () => {
  beforeEach(() => review('EX', found({ training: { met: false, note: 'Nobody was trained since 2024' } })));

  it('then Essex sees it as it was entered', async () =>
    expect(await withinLa(casework, 'EX', serviceReviews)).toEqual([
      {
        ...{ la: 'EX', reviewedOn: '2026-03-02', version: 1, nextReviewOn: '2027-03-02', recordedBy: 'essex.manager' },
        terms: found({ training: { met: false, note: 'Nobody was trained since 2024' } }),
        recordedAt: expect.any(Date),
      },
    ]));

  it.each<[string, string | OnBehalfOf]>([
    ['another authority', 'WI'],
    ['an adviser outside the authority', adviser],
  ])('then %s sees none', async (_, whose) => expect(await versionsSeenBy(whose)).toEqual([]));

  it.each<[string, string | OnBehalfOf]>([
    ['another authority', 'WI'],
    ['an adviser outside the authority', adviser],
  ])('when %s enters one for Essex, then Postgres refuses it', async (_, whose) => {
    await expect(review(whose)).rejects.toThrow('row-level security');
    expect(await versionsSeenBy('EX')).toEqual([1]);
  });

  it.each([
    'update disagreements.service_reviews set next_review_on = now()',
    'delete from disagreements.service_reviews',
    'truncate disagreements.service_reviews',
  ])('when the service tries "%s", then it may not', (sql) =>
    expect(withinLa(casework, 'EX', (m) => m.query(sql))).rejects.toThrow('permission denied'),
  );

  it('when it is entered again as it was, one after the other and at once, then nothing is added', async () => {
    const same = () => review('EX', found({ training: { met: false, note: 'Nobody was trained since 2024' } }));
    expect([await same(), ...(await Promise.all([same(), same()]))]).toEqual([1, 1, 1]);
    expect(await versionsSeenBy('EX')).toEqual([1]);
  });

  it('when it is entered again, put right, then both are kept, and the right one comes first', async () => {
    expect(await Promise.all([review('EX'), review('EX')])).toEqual([2, 2]);
    expect(await versionsSeenBy('EX')).toEqual([2, 1]);
  });

  it('when the next one is due before its own day, then Postgres refuses it', () =>
    expect(
      review('EX', found(), { la: 'EX', reviewedOn: '2026-06-01', nextReviewOn: '2026-05-31', recordedBy: 'x' }),
    ).rejects.toThrow('check constraint'));
});
