import { aCaseToErase, opening, openingKey, planted } from './a-case-to-erase.js';
import { caseworkUnderTest, officer, type CaseworkUnderTest } from './casework-under-test.js';
import { lettersUnderTest, type LettersUnderTest } from './letters-under-test.js';
import { inDays } from './requests.js';
import { columnsOf, fingerprintsOf, tracesOf } from './traces.js';
import { isKnown, personal } from './what-columns-hold.js';

jest.setTimeout(120_000);
const dataProtection = { subject: 'essex.data-protection', roles: ['data-protection-lead'] };
const manager = { subject: 'essex.manager', roles: ['manager'] };
const reason = 'The family of Zebulon Quagmire asked for it in a letter';
const today = inDays(0);

let casework: CaseworkUnderTest;
let letters: LettersUnderTest;
beforeAll(async () => {
  casework = await caseworkUnderTest();
  letters = await lettersUnderTest(casework.admin);
});
afterAll(async () => {
  await letters?.stop();
  await casework?.stop();
});

const asks = (reference: string, ground = 'right-to-erasure', who: object = dataProtection) =>
  casework.post('/v1/erasures', { case: reference, ground, reason }, who);
const approves = (id: string, who: object = manager) => casework.post(`/v1/erasures/${id}/approval`, {}, who);
/** The identifiers of the documents that somebody read. */
const documentsOf = async (reference: string): Promise<string[]> => {
  const { documents } = (await casework.get(`/v1/assessments/${reference}`)).body;
  const [{ id }] = documents as [{ id: string }];
  await casework.get(`/v1/assessments/${reference}/documents/${id}`);
  return [id];
};
const counts = async () => (await casework.get('/v1/assessments/counts', manager)).body;

describe('given a closed case with letters sent, waiting and ordered, when one person asks and another approves', () => {
  let reference: string;
  let erasure: string;
  let before: { traces: Record<string, string[]>; fingerprints: string[]; counts: object; log: object };
  let texts: string[];

  beforeAll(async () => {
    reference = await aCaseToErase(casework);
    const [toFamily, toSchool] = await letters.ordersOf(reference);
    await letters.send(toFamily!, 'arrives');
    await expect(letters.send(toSchool!, 'is away')).rejects.toThrow('no answer');
    erasure = (await asks(reference)).body['id'];
    const fingerprints = await fingerprintsOf(casework.admin, reference);
    const [document] = await documentsOf(reference);
    texts = [...Object.values(planted), reason, `document ${document}`, ...fingerprints];
    before = {
      traces: await tracesOf(casework.admin, texts),
      fingerprints,
      counts: await counts(),
      log: (await casework.get(`/v1/assessments/${reference}/log`, manager)).body['items'],
    };
    expect(await approves(erasure)).toMatchObject({
      status: 200,
      body: { state: 'done', approvedBy: manager.subject },
    });
  });

  it('then every name, word, address and fingerprint had been in the database, and none is now', async () => {
    expect(Object.keys(before.traces).sort()).toEqual([...new Set(texts)].sort());
    expect(before.fingerprints.length).toBeGreaterThanOrEqual(10);
    expect(await tracesOf(casework.admin, texts)).toEqual({});
  });

  it('then no column that holds something personal was left out', () =>
    expect([...new Set(Object.values(before.traces).flat())].sort()).toEqual(personal));

  it('then it is on record who asked, who approved, on which ground, and how many rows of each kind went', async () => {
    const { items } = (await casework.get(`/v1/erasures?case=${reference}`, dataProtection)).body;
    expect(items).toEqual([
      expect.objectContaining({
        ground: 'right-to-erasure',
        reason: null,
        askedBy: dataProtection.subject,
        approvedBy: manager.subject,
        erased: {
          people: 4,
          documents: 2,
          particulars: 5,
          planVersions: 1,
          provision: 1,
          requests: expect.any(Number),
          letters: 2,
          certificates: 0,
        },
      }),
    ]);
  });

  it('then the case still counts and stands in the list, its log is as it was, and its chain is valid', async () => {
    expect(await counts()).toEqual(before.counts);
    const line = (await casework.get('/v1/assessments', manager)).body['items'];
    expect(line).toContainEqual(
      expect.objectContaining({ reference, erased: { on: today, ground: 'right-to-erasure' } }),
    );
    const log = (await casework.get(`/v1/assessments/${reference}/log`, manager)).body;
    expect(log).toMatchObject({ chain: { valid: true }, items: before.log });
  });

  it.each(['', '/timeline', '/deadlines', '/plan-versions', '/log'])(
    'then a reading of %j answers with codes and dates, and says that it was erased',
    async (path) => {
      const { status, body } = await casework.get(`/v1/assessments/${reference}${path}`, manager);
      expect({ status, erased: body['erased'] }).toEqual({
        status: 200,
        erased: { on: today, ground: 'right-to-erasure' },
      });
    },
  );

  it('then it has no people, documents, plans and words any more', async () => {
    const { body } = await casework.get(`/v1/assessments/${reference}`, manager);
    expect(body).toMatchObject({ people: [], documents: [], stage: 'withdrawn' });
    expect((await casework.get(`/v1/assessments/${reference}/plan-versions`, manager)).body['items']).toEqual([]);
    const { items } = (await casework.get(`/v1/assessments/${reference}/timeline`, manager)).body;
    expect(items.length).toBeGreaterThan(3);
    expect(items.filter((item: object) => 'particulars' in item)).toEqual([]);
  });

  it.each<[string, object]>([
    ['views', { on: today, particulars: { views: 'late' } }],
    ['corrections', { on: today, corrects: 1, particulars: { reason: 'x' } }],
    ['people', { role: 'parent', name: 'Somebody New' }],
    ['documents', { kind: 'other', title: 'Late', mediaType: 'text/plain' }],
    ['provision', { line: 'x', owedBy: 'local-authority', status: 'started', since: today }],
  ])('then %s sent later are refused, and nothing of them is kept', async (path, body) => {
    const answer = await casework.post(`/v1/assessments/${reference}/${path}`, body, { ...officer, ...manager });
    expect(answer).toMatchObject({ status: 409, body: { type: '/problems/case-erased' } });
    expect(await fingerprintsOf(casework.admin, reference)).toEqual([]);
  });

  it('then the request that opened it, sent again with its key, is refused and opens no second case', async () => {
    const cases = (await counts())['total'];
    expect(await casework.post('/v1/assessments', opening(), officer, openingKey)).toMatchObject({
      status: 409,
      body: { type: '/problems/case-erased' },
    });
    expect((await counts())['total']).toBe(cases);
    expect(await tracesOf(casework.admin, texts)).toEqual({});
  });

  it('then the letter that waited and those that nobody had begun end as erased, and the sent one stays sent', async () => {
    const orders = await letters.ordersOf(reference);
    expect(orders.length).toBeGreaterThan(2);
    const ends = [];
    for (const order of orders) ends.push(await letters.send(order, 'arrives'));
    expect(ends.sort()).toEqual([...orders.slice(1).map(() => 'erased'), 'sent']);
    expect(await tracesOf(casework.admin, texts)).toEqual({});
  });

  it('then it cannot be erased a second time, and the approval sent again is answered as before', async () => {
    expect(await asks(reference)).toMatchObject({ status: 409, body: { type: '/problems/case-erased' } });
    expect(await approves(erasure)).toMatchObject({ status: 200, body: { state: 'done' } });
    expect(await approves(erasure, dataProtection)).toMatchObject({
      status: 409,
      body: { type: '/problems/erasure-done' },
    });
  });
});

it('given a letter on its way to the mail server, when its case is erased meanwhile, then the record keeps nothing of it', async () => {
  const reference = await aCaseToErase(casework, 'opening-with-a-letter-on-its-way');
  const { id } = (await asks(reference)).body as { id: string };
  const [letter] = await letters.ordersOf(reference);
  const erasedMeanwhile = {
    async hand() {
      expect(await approves(id)).toMatchObject({ status: 200, body: { erased: { letters: 1 } } });
      return { taken: true as const, serverMessageId: planted.serverMessage, refused: 0 };
    },
  };
  await letters.send(letter!, erasedMeanwhile);
  expect(
    await casework.admin.query('select status, attempt_open from correspondence.letters where reference = $1', [
      reference,
    ]),
  ).toEqual([{ status: 'erased', attempt_open: true }]);
  expect(await tracesOf(casework.admin, Object.values(planted))).toEqual({});
});

it('given a new column, then somebody has said whether it is erased with its case (what-columns-hold.ts)', async () => {
  const harmless = ['integer', 'bigint', 'boolean', 'uuid', 'timestamp with time zone'];
  const columns = (await columnsOf(casework.admin)).filter(({ type }) => !harmless.includes(type));
  expect(columns.filter(({ place }) => !isKnown(place)).map(({ place }) => place)).toEqual([]);
});
