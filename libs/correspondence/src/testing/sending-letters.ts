import { entities as caseEntities, migrations as caseMigrations } from '@ehc/casefile/data';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { testDatabase } from '@ehc/platform/testing';
import type { ApplicationFailure } from '@temporalio/common';
import type { EntityManager } from 'typeorm';
import { LetterSender } from '../activities/letter-sender.js';
import type { LetterInput } from '../contract/index.js';
import { entities, LetterRow, migrations } from '../data/index.js';
import { smtpMail } from '../mail/mail.js';
import { recordForTests } from './ordered-letters.js';

const after = (ms: number) => ({ connection: 20_000, greeting: ms, socket: 2 * ms, whole: 30_000 });

/** The sending of letters as the service does it, on a real record of its own. */
export async function sendingLetters() {
  const database = await testDatabase({ migrations: [...caseMigrations, ...migrations] });
  const dataSource = await openDatabase({
    url: database.urls.ehc_notifications,
    entities: [...caseEntities, ...entities],
  });
  const record = await recordForTests(database.adminUrl);
  const within = <T>(la: string, work: (m: EntityManager) => Promise<T>): Promise<T> => withinLa(dataSource, la, work);
  return {
    record,
    within,
    /** `patience`: how many milliseconds it waits for the mail server to say something */
    senderTo: (url: string, { access = { within }, patience = 20_000 } = {}) =>
      new LetterSender(
        access,
        smtpMail({ url, from: 'Essex SEND <send@essex.example>', timeouts: after(patience) }),
        {},
      ),
    rowOf: ({ order, la }: LetterInput): Promise<LetterRow> =>
      within(la, (m) => m.findOneByOrFail(LetterRow, { orderId: order })),
    async stop() {
      await record.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

/** The failure that a sending ends in. */
export const failureOf = (sending: Promise<unknown>): Promise<ApplicationFailure> =>
  sending.then(
    () => Promise.reject(new Error('It was expected to fail.')),
    (error: ApplicationFailure) => error,
  );
