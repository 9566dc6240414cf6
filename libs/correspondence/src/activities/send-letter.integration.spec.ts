import { entities as caseEntities, migrations as caseMigrations } from '@ehc/casefile/data';
import { openDatabase, withinLa } from '@ehc/platform';
import { testDatabase, type TestDatabase } from '@ehc/platform/testing';
import type { ApplicationFailure } from '@temporalio/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CANNOT_BE_WRITTEN, MAIL_UNAVAILABLE, type LetterInput } from '../contract/index.js';
import { countWaiting, entities, LetterRow, listLetters, migrations } from '../data/index.js';
import { smtpMail } from '../mail/mail.js';
import { mailServer, type MailServer } from '../testing/mail-server.js';
import { recordForTests, type TestRecord } from '../testing/ordered-letters.js';
import { LetterSender } from './letter-sender.js';

const timeouts = { connection: 400, greeting: 400, socket: 400, whole: 5_000 };
let database: TestDatabase;
let dataSource: DataSource;
let record: TestRecord;
let server: MailServer;

beforeAll(async () => {
  database = await testDatabase({ migrations: [...caseMigrations, ...migrations] });
  dataSource = await openDatabase({ url: database.urls.ehc_notifications, entities: [...caseEntities, ...entities] });
  record = await recordForTests(database.adminUrl);
});
afterAll(async () => {
  await record?.close();
  await dataSource?.destroy();
  await database?.drop();
});
beforeEach(async () => void (server = await mailServer()));
afterEach(() => server.stop());

const within = <T>(la: string, work: (m: EntityManager) => Promise<T>): Promise<T> => withinLa(dataSource, la, work);
const senderTo = (url: string, access = { within }) =>
  new LetterSender(access, smtpMail({ url, from: 'Essex SEND <send@essex.example>', timeouts }), {});
const send = (letter: LetterInput) => senderTo(server.url).sendLetter(letter);
const failureOf = (sending: Promise<unknown>): Promise<ApplicationFailure> =>
  sending.then(
    () => Promise.reject(new Error('It was expected to fail.')),
    (error: ApplicationFailure) => error,
  );
const rowOf = ({ order, la }: LetterInput): Promise<LetterRow> =>
  within(la, (m) => m.findOneByOrFail(LetterRow, { orderId: order }));

describe('given a mail server that takes the letter', () => {
  it('then it arrives as text and HTML, without personal data in the subject, and the record holds what was sent', async () => {
    const letter = await record.order();
    expect(await send(letter)).toBe('sent');
    const [mail] = server.taken;
    expect(mail).toMatchObject({
      subject: `Your request ${letter.reference}: decision`,
      messageId: `<${letter.order}@essex.example>`,
    });
    expect(mail!.from!.text).toBe('"Essex SEND" <send@essex.example>');
    expect(mail!.replyTo!.value[0]!.address).toBe('send@essex.example');
    expect(mail!.to!.value).toEqual([{ name: 'Jo Example', address: 'jo@family.example' }]);
    expect(mail!.text).toContain('assessment of Sam Example');
    expect(mail!.html).toContain('<h1 style=');
    expect(await rowOf(letter)).toMatchObject({
      status: 'sent',
      attempts: 1,
      attemptOpen: false,
      possiblyDuplicated: false,
      problem: null,
      sentTo: ['jo@family.example'],
      subject: mail!.subject,
      sentAt: expect.any(Date),
    });
    expect((await rowOf(letter)).text!.trim()).toBe(mail!.text!.trim());
  });

  it('and asked again, then it answers and sends nothing', async () => {
    const letter = await record.order();
    await send(letter);
    expect(await send(letter)).toBe('sent');
    expect(server.taken).toHaveLength(1);
    expect((await rowOf(letter)).attempts).toBe(1);
  });

  it('and two parents, then neither sees the address of the other', async () => {
    await send(
      await record.order({
        parents: [
          { name: 'Jo Example', email: 'jo@family.example' },
          { name: 'Pat Example', email: 'pat@elsewhere.example' },
        ],
      }),
    );
    expect(server.envelopes).toEqual([['jo@family.example', 'pat@elsewhere.example']]);
    expect(JSON.stringify([...server.taken[0]!.headers])).not.toMatch(/jo@|pat@/);
    expect(server.taken[0]!.text).toContain('Dear Jo Example and Pat Example');
  });

  it('and one of two parents has only a postal address, then the record says whom to print it for', async () => {
    const letter = await record.order({
      parents: [
        { name: 'Jo Example', email: 'jo@family.example' },
        { name: 'Pat Example', address: ['1 Sample Street', 'Chelmsford'] },
      ],
    });
    expect(await send(letter)).toBe('sent');
    expect(await rowOf(letter)).toMatchObject({
      status: 'sent',
      problem: 'Sent by e-mail to 1 of 2: print it for the others.',
    });
  });
});

describe('given a mail server in trouble', () => {
  it.each([
    ['says later', 'The mail server did not take the letter (EENVELOPE RCPT TO 451).'],
    ['refuses the sender', 'The mail server did not take the letter (EENVELOPE MAIL FROM 550).'],
    ['says nothing', 'The mail server did not take the letter (ETIMEDOUT GREETING_TIMEOUT CONN).'],
  ] as const)(
    'that %s, then the letter waits with the problem on record, and goes out once when that is over',
    async (conduct, problem) => {
      const letter = await record.order();
      server.next(conduct);
      expect(await failureOf(send(letter))).toMatchObject({
        type: MAIL_UNAVAILABLE,
        nonRetryable: false,
        message: problem,
      });
      expect(await rowOf(letter)).toMatchObject({ status: 'claimed', problem, attempts: 1 });
      expect(await send(letter)).toBe('sent');
      expect(await rowOf(letter)).toMatchObject({
        status: 'sent',
        problem: null,
        attempts: 2,
        possiblyDuplicated: false,
      });
      expect(server.taken).toHaveLength(1);
    },
  );

  it('that is down, then the letter waits', async () => {
    const letter = await record.order();
    const waitingBefore = await within('EX', countWaiting);
    expect(await failureOf(senderTo('smtp://127.0.0.1:1').sendLetter(letter))).toMatchObject({
      type: MAIL_UNAVAILABLE,
      message: expect.stringContaining('ECONNREFUSED'),
    });
    expect(await within('EX', countWaiting)).toBe(waitingBefore + 1);
    expect(await send(letter)).toBe('sent');
    expect(await rowOf(letter)).toMatchObject({ attempts: 2, possiblyDuplicated: false });
  });

  it.each(['refuses the addressee', 'refuses the letter'] as const)(
    'that %s for good, then it is returned and not tried again',
    async (conduct) => {
      const letter = await record.order();
      server.next(conduct);
      expect(await send(letter)).toBe('returned');
      expect(await send(letter)).toBe('returned');
      expect(server.taken).toHaveLength(0);
      expect(await rowOf(letter)).toMatchObject({
        status: 'returned',
        attempts: 1,
        sentAt: null,
        problem: expect.stringMatching(/55[04]/),
      });
    },
  );

  it('that takes the letter and says nothing, then the second one is flagged as possibly a duplicate', async () => {
    const letter = await record.order();
    server.next('takes the letter and says nothing');
    expect(await failureOf(send(letter))).toMatchObject({ type: MAIL_UNAVAILABLE });
    expect(await rowOf(letter)).toMatchObject({ attemptOpen: true, possiblyDuplicated: false });
    expect(await send(letter)).toBe('sent');
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([
      `<${letter.order}@essex.example>`,
      `<${letter.order}@essex.example>`,
    ]);
    expect(await rowOf(letter)).toMatchObject({
      status: 'sent',
      attempts: 2,
      attemptOpen: false,
      possiblyDuplicated: true,
    });
  });
});

it('given a crash after the mail server took the letter and before that was recorded, then it goes out at most once more, flagged', async () => {
  const letter = await record.order();
  let calls = 0;
  const crashing = {
    within: <T>(la: string, work: (m: EntityManager) => Promise<T>) =>
      (calls += 1) === 2 ? Promise.reject(new Error('the process ended')) : within(la, work),
  };
  await expect(senderTo(server.url, crashing).sendLetter(letter)).rejects.toThrow('the process ended');
  expect(await send(letter)).toBe('sent');
  expect(await send(letter)).toBe('sent');
  expect(server.taken).toHaveLength(2);
  expect(await rowOf(letter)).toMatchObject({ possiblyDuplicated: true, attempts: 2 });
});

it('given a family without e-mail, then the letter is kept for printing with its postal address', async () => {
  const letter = await record.order({ parents: [{ name: 'Jo Example', address: ['1 Sample Street', 'Chelmsford'] }] });
  expect(await send(letter)).toBe('to-print');
  expect(await rowOf(letter)).toMatchObject({
    status: 'to-print',
    attempts: 0,
    sentAt: null,
    html: expect.stringContaining('1 Sample Street'),
  });
  expect(server.taken).toHaveLength(0);
});

it('given a missing fact, then nothing goes out and the record names it; once it is there, the letter goes out', async () => {
  const letter = await record.order({ words: {} });
  const failure = await failureOf(send(letter));
  expect(failure).toMatchObject({
    type: CANNOT_BE_WRITTEN,
    nonRetryable: true,
    message: 'The letter cannot be written: the reasons for the decision (words.reasons) is missing.',
  });
  expect(await rowOf(letter)).toMatchObject({ status: 'claimed', text: null, attempts: 0, problem: failure.message });
  const owner = await new DataSource({
    type: 'postgres',
    url: database.adminUrl,
    installExtensions: false,
  }).initialize();
  await owner.query(
    `update casefile.particulars set words = '{"reasons":"Now they are here."}' where case_reference = $1`,
    [letter.reference],
  );
  await owner.destroy();
  expect(await send(letter)).toBe('sent');
  expect(await rowOf(letter)).toMatchObject({ status: 'sent', problem: null, possiblyDuplicated: false });
});

it('given an order that is not in the record, then it says so and does not repeat it for ever', async () =>
  expect(
    await failureOf(send({ ...(await record.order()), order: '00000000-0000-4000-8000-000000000000' })),
  ).toMatchObject({ type: CANNOT_BE_WRITTEN, nonRetryable: true }));

it('given letters of Essex, then Lancashire sees none and cannot send one', async () => {
  const letter = await record.order();
  await send(letter);
  expect(await within('LA', (m) => listLetters(m, { limit: 50 }))).toEqual([]);
  expect(await failureOf(send({ ...letter, la: 'LA' }))).toMatchObject({ type: CANNOT_BE_WRITTEN });
  expect(
    (await within('EX', (m) => listLetters(m, { limit: 50, reference: letter.reference }))).map(
      ({ orderId }) => orderId,
    ),
  ).toEqual([letter.order]);
});
