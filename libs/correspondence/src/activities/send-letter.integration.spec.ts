import { CANNOT_BE_WRITTEN, type LetterInput } from '../contract/index.js';
import { listLetters } from '../data/index.js';
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

describe('given a mail server that takes the letter', () => {
  it('then it arrives as text and HTML, without personal data in the subject, and the record holds what was sent', async () => {
    const letter = await letters.record.order();
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
    expect(await letters.rowOf(letter)).toMatchObject({
      status: 'sent',
      attempts: 1,
      attemptOpen: false,
      possiblyDuplicated: false,
      problem: null,
      sentTo: ['jo@family.example'],
      subject: mail!.subject,
      sentAt: expect.any(Date),
    });
    expect((await letters.rowOf(letter)).text!.trim()).toBe(mail!.text!.trim());
  });

  it('and asked again, then it answers and sends nothing', async () => {
    const letter = await letters.record.order();
    await send(letter);
    expect(await send(letter)).toBe('sent');
    expect(server.taken).toHaveLength(1);
    expect((await letters.rowOf(letter)).attempts).toBe(1);
  });

  it('and two parents, then neither sees the address of the other', async () => {
    await send(
      await letters.record.order({
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
    const letter = await letters.record.order({
      parents: [
        { name: 'Jo Example', email: 'jo@family.example' },
        { name: 'Pat Example', address: ['1 Sample Street', 'Chelmsford'] },
      ],
    });
    expect(await send(letter)).toBe('sent');
    expect(await letters.rowOf(letter)).toMatchObject({
      status: 'sent',
      problem: 'Sent by e-mail to 1 of 2: print it for the others.',
    });
  });
});

it('given a family without e-mail, then the letter is kept for printing with its postal address', async () => {
  const letter = await letters.record.order({
    parents: [{ name: 'Jo Example', address: ['1 Sample Street', 'Chelmsford'] }],
  });
  expect(await send(letter)).toBe('to-print');
  expect(await letters.rowOf(letter)).toMatchObject({
    status: 'to-print',
    attempts: 0,
    sentAt: null,
    html: expect.stringContaining('1 Sample Street'),
  });
  expect(server.taken).toHaveLength(0);
});

it('given a missing fact, then nothing goes out and the record names it; once it is there, the letter goes out', async () => {
  const letter = await letters.record.order({ words: {} });
  const failure = await failureOf(send(letter));
  expect(failure).toMatchObject({
    type: CANNOT_BE_WRITTEN,
    nonRetryable: true,
    message: 'The letter cannot be written: the reasons for the decision (words.reasons) is missing.',
  });
  expect(await letters.rowOf(letter)).toMatchObject({
    status: 'claimed',
    text: null,
    attempts: 0,
    problem: failure.message,
  });
  await letters.record.completeWords(letter, { reasons: 'Now they are here.' });
  expect(await send(letter)).toBe('sent');
  expect(await letters.rowOf(letter)).toMatchObject({ status: 'sent', problem: null, possiblyDuplicated: false });
});

it('given an order that is not in the record, then it says so and does not repeat it for ever', async () =>
  expect(
    await failureOf(send({ ...(await letters.record.order()), order: '00000000-0000-4000-8000-000000000000' })),
  ).toMatchObject({ type: CANNOT_BE_WRITTEN, nonRetryable: true }));

it('given letters of Essex, then Lancashire sees none and cannot send one', async () => {
  const letter = await letters.record.order();
  await send(letter);
  expect(await letters.within('LA', (m) => listLetters(m, { limit: 50 }))).toEqual([]);
  expect(await failureOf(send({ ...letter, la: 'LA' }))).toMatchObject({ type: CANNOT_BE_WRITTEN });
  expect(
    (await letters.within('EX', (m) => listLetters(m, { limit: 50, reference: letter.reference }))).map(
      ({ orderId }) => orderId,
    ),
  ).toEqual([letter.order]);
});
