import { LetterSender, type Mail } from '@ehc/correspondence/activities';
import type { LetterInput, LetterOutcome } from '@ehc/correspondence/contract';
import { entities as letterEntities } from '@ehc/correspondence/data';
import { entities as casefileEntities } from '@ehc/casefile/data';
import { openDatabase, withinLa } from '@ehc/platform/database';
import type { DataSource } from 'typeorm';
import { planted } from './a-case-to-erase.js';

export interface LettersUnderTest {
  /** The letters that a case ordered. */
  ordersOf(reference: string): Promise<LetterInput[]>;
  /** Sends one, as the notifications service does. */
  send(letter: LetterInput, mail: 'arrives' | 'is away' | Mail): Promise<LetterOutcome>;
  stop(): Promise<void>;
}

const mails: Record<'arrives' | 'is away', Mail> = {
  arrives: { hand: () => Promise.resolve({ taken: true, serverMessageId: '250 queued as 4711-planted', refused: 0 }) },
  'is away': {
    hand: () =>
      Promise.resolve({
        taken: false,
        forGood: false,
        mayHaveArrived: false,
        problem: `no answer for ${planted.parentMail}`,
      }),
  },
};

/** Writes and sends the letters of cases into the same database, with the role of the notifications service. */
export async function lettersUnderTest(admin: DataSource): Promise<LettersUnderTest> {
  const url = new URL((admin.options as { url: string }).url);
  Object.assign(url, { username: 'ehc_notifications', password: 'ehc_notifications-for-tests' });
  const database = await openDatabase({ url: url.href, entities: [...casefileEntities, ...letterEntities] });
  const record = { within: withinLa.bind(undefined, database) } as ConstructorParameters<typeof LetterSender>[0];
  return {
    ordersOf: (reference) =>
      admin.query(
        `select la, id as order, case_reference as reference, template, recipient from casefile.outbox
         where case_reference = $1 order by sequence, recipient`,
        [reference],
      ),
    send: (letter, mail) =>
      new LetterSender(record, typeof mail === 'string' ? mails[mail] : mail, {}).sendLetter(letter),
    stop: () => database.destroy(),
  };
}
