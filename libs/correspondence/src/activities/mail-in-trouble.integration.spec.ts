import type { EntityManager } from 'typeorm';
import { MAIL_UNAVAILABLE, type LetterInput } from '../contract/index.js';
import { countWaiting } from '../data/index.js';
import { mailServer, type MailServer } from '../testing/mail-server.js';
import { failureOf, sendingLetters } from '../testing/sending-letters.js';

jest.setTimeout(30_000);

let letters: Awaited<ReturnType<typeof sendingLetters>>;
let server: MailServer;
beforeAll(async () => void (letters = await sendingLetters()));
afterAll(() => letters?.stop());
beforeEach(async () => void (server = await mailServer()));
afterEach(() => server.stop());

const send = (letter: LetterInput) => letters.senderTo(server.url).sendLetter(letter);
const sendImpatiently = (letter: LetterInput) => letters.senderTo(server.url, { patience: 2_000 }).sendLetter(letter);

describe('given a mail server in trouble', () => {
  it.each([
    ['says later', 'The mail server did not take the letter (EENVELOPE RCPT TO 451).'],
    ['refuses the sender', 'The mail server did not take the letter (EENVELOPE MAIL FROM 550).'],
    ['says nothing', 'The mail server did not take the letter (ETIMEDOUT GREETING_TIMEOUT CONN).'],
  ] as const)(
    'that %s, then the letter waits with the problem on record, and goes out once when that is over',
    async (conduct, problem) => {
      const letter = await letters.record.order();
      server.next(conduct);
      expect(await failureOf(sendImpatiently(letter))).toMatchObject({
        type: MAIL_UNAVAILABLE,
        nonRetryable: false,
        message: problem,
      });
      expect(await letters.rowOf(letter)).toMatchObject({ status: 'claimed', problem, attempts: 1 });
      expect(await send(letter)).toBe('sent');
      expect(await letters.rowOf(letter)).toMatchObject({
        status: 'sent',
        problem: null,
        attempts: 2,
        possiblyDuplicated: false,
      });
      expect(server.taken).toHaveLength(1);
    },
  );

  it('that is down, then the letter waits', async () => {
    const letter = await letters.record.order();
    const waitingBefore = await letters.within('EX', countWaiting);
    expect(await failureOf(letters.senderTo('smtp://127.0.0.1:1').sendLetter(letter))).toMatchObject({
      type: MAIL_UNAVAILABLE,
      message: expect.stringContaining('ECONNREFUSED'),
    });
    expect(await letters.within('EX', countWaiting)).toBe(waitingBefore + 1);
    expect(await send(letter)).toBe('sent');
    expect(await letters.rowOf(letter)).toMatchObject({ attempts: 2, possiblyDuplicated: false });
  });

  it.each(['refuses the addressee', 'refuses the letter'] as const)(
    'that %s for good, then it is returned and not tried again',
    async (conduct) => {
      const letter = await letters.record.order();
      server.next(conduct);
      expect(await send(letter)).toBe('returned');
      expect(await send(letter)).toBe('returned');
      expect(server.taken).toHaveLength(0);
      expect(await letters.rowOf(letter)).toMatchObject({
        status: 'returned',
        attempts: 1,
        sentAt: null,
        problem: expect.stringMatching(/55[04]/),
      });
    },
  );

  it('that takes the letter and says nothing, then the second one is flagged as possibly a duplicate', async () => {
    const letter = await letters.record.order();
    server.next('takes the letter and says nothing');
    expect(await failureOf(sendImpatiently(letter))).toMatchObject({ type: MAIL_UNAVAILABLE });
    expect(await letters.rowOf(letter)).toMatchObject({ attemptOpen: true, possiblyDuplicated: false });
    expect(await send(letter)).toBe('sent');
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([
      `<${letter.order}@essex.example>`,
      `<${letter.order}@essex.example>`,
    ]);
    expect(await letters.rowOf(letter)).toMatchObject({
      status: 'sent',
      attempts: 2,
      attemptOpen: false,
      possiblyDuplicated: true,
    });
  });
});

it('given a crash after the mail server took the letter and before that was recorded, then it goes out at most once more, flagged', async () => {
  const letter = await letters.record.order();
  let calls = 0;
  const crashing = {
    within: <T>(la: string, work: (m: EntityManager) => Promise<T>) =>
      (calls += 1) === 2 ? Promise.reject(new Error('the process ended')) : letters.within(la, work),
  };
  await expect(letters.senderTo(server.url, { access: crashing }).sendLetter(letter)).rejects.toThrow(
    'the process ended',
  );
  expect(await send(letter)).toBe('sent');
  expect(await send(letter)).toBe('sent');
  expect(server.taken).toHaveLength(2);
  expect(await letters.rowOf(letter)).toMatchObject({ possiblyDuplicated: true, attempts: 2 });
});

it('given a record that is away when the mail server has taken the letter, then its end is recorded when it is back, and it goes out once', async () => {
  const letter = await letters.record.order();
  const before = server.taken.length;
  let calls = 0;
  const awayTwice = {
    within: <T>(la: string, work: (m: EntityManager) => Promise<T>) => {
      calls += 1;
      const away = Object.assign(new Error('connection refused'), { code: 'ECONNREFUSED' });
      return calls === 2 || calls === 3 ? Promise.reject(away) : letters.within(la, work);
    },
  };
  expect(await letters.senderTo(server.url, { access: awayTwice }).sendLetter(letter)).toBe('sent');
  expect(server.taken).toHaveLength(before + 1);
  expect(await letters.rowOf(letter)).toMatchObject({ status: 'sent', possiblyDuplicated: false, attempts: 1 });
});
