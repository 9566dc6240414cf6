import { markLetterOrderTaken, orderLetterAgain, pendingLetterOrders, takenLetterOrders } from '@ehc/casefile/data';
import type { LetterInput } from '../contract/index.js';
import { mailServer, type MailServer } from '../testing/mail-server.js';
import { sendingLetters } from '../testing/sending-letters.js';
import { ordersWithEndedLetters } from './index.js';

jest.setTimeout(30_000);

let letters: Awaited<ReturnType<typeof sendingLetters>>;
let server: MailServer;
beforeAll(async () => {
  letters = await sendingLetters();
  server = await mailServer();
});
afterAll(async () => {
  await server?.stop();
  await letters?.stop();
});

const handedOver = async (): Promise<LetterInput> => {
  const letter = await letters.record.order();
  await letters.within('EX', (m) => markLetterOrderTaken(m, letter.order));
  return letter;
};
const taken = async () => (await letters.within('EX', takenLetterOrders)).map(({ id }) => id);
const ended = (la = 'EX') => letters.within(la, ordersWithEndedLetters);

describe('given letters that were handed over', () => {
  it('when one went out and one did not, then only the first has ended', async () => {
    const [gone, waiting] = [await handedOver(), await handedOver()];
    await letters.senderTo(server.url).sendLetter(gone);
    expect(await taken()).toEqual(expect.arrayContaining([gone.order, waiting.order]));
    expect((await ended()).has(gone.order)).toBe(true);
    expect((await ended()).has(waiting.order)).toBe(false);
    expect((await ended('WI')).size).toBe(0);
  });

  it('when one is ordered again, then it waits to be handed over, as a new one does', async () => {
    const letter = await handedOver();
    await letters.within('EX', (m) => orderLetterAgain(m, letter.order));
    expect(await taken()).not.toContain(letter.order);
    const pending = await letters.within('EX', (m) => pendingLetterOrders(m, 100));
    expect(pending).toContainEqual(
      expect.objectContaining({ id: letter.order, la: 'EX', reference: letter.reference, sequence: 1 }),
    );
  });
});
