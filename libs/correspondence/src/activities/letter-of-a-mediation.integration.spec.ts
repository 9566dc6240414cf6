import { mailServer, type MailServer } from '../testing/mail-server.js';
import { sendingLetters } from '../testing/sending-letters.js';

jest.setTimeout(30_000);

let letters: Awaited<ReturnType<typeof sendingLetters>>;
let server: MailServer;
beforeAll(async () => void (letters = await sendingLetters()));
afterAll(() => letters?.stop());
beforeEach(async () => void (server = await mailServer()));
afterEach(() => server.stop());

const inOneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ');

describe('given a mediation that came out of a case', () => {
  it('then the family of that case has the letter, with the last day to appeal and its reasons from the record', async () => {
    const letter = await letters.record.order({
      template: 'mediation-certificate',
      orderedAt: '2026-06-03T09:00:00Z',
    });
    expect(await letters.senderTo(server.url).sendLetter(letter)).toBe('sent');
    const [mail] = server.taken;
    expect(mail!.subject).toBe(`Your mediation ${letter.reference}: your certificate, and your last day to appeal`);
    expect(mail!.to!.value).toEqual([{ name: 'Jo Example', address: 'jo@family.example' }]);
    const text = inOneLine(mail!.text);
    expect(text).toContain('5pm on 2 July 2026 (HESC Rules 2008 r.20(1)(c))');
    expect(text).toContain('2 June 2026 + 1 month = 2 July 2026');
  });

  it('then the health commissioner has the words that the family told the authority with an earlier entry', async () => {
    const letter = await letters.record.order({
      template: 'health-issues-told',
      recipient: 'health-commissioner',
      words: {},
    });
    expect(await letters.senderTo(server.url).sendLetter(letter)).toBe('sent');
    expect(server.taken[0]!.to!.value).toMatchObject([{ address: 'health@essex.example' }]);
    const text = inOneLine(server.taken[0]!.text);
    expect(text).toContain('Speech and language therapy every week.');
    expect(text).toContain('by 10 June 2026 (SEND Regs 2014 reg 35(4))');
  });

  it('then the mediation adviser is written to at the standing contact, and told nothing of what is in dispute', async () => {
    const letter = await letters.record.order({
      template: 'mediation-cannot-be-arranged',
      recipient: 'mediation-adviser',
    });
    expect(await letters.senderTo(server.url).sendLetter(letter)).toBe('sent');
    expect(server.taken[0]!.to!.value).toMatchObject([{ address: 'mediation@essex.example' }]);
    expect(server.taken[0]!.text).not.toContain('therapy');
  });
});
