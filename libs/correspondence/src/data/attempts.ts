import type { LetterOrder } from '@ehc/casefile/data';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LetterOutcome } from '../contract/index.js';
import { LetterRow } from './letter.entity.js';

/** What was written for an order. */
export type Written = Pick<LetterRow, 'subject' | 'text' | 'html' | 'sentTo'>;

const nothingWritten: Written = { subject: null, text: null, html: null, sentTo: [] };

/** The letter of an order, locked until the transaction ends. Inside `withinLa`. */
export const letterOfOrder = (m: EntityManager, orderId: string): Promise<LetterRow | null> =>
  m.findOne(LetterRow, { where: { orderId }, lock: { mode: 'pessimistic_write' } });

/** Claims the one row of this order and keeps the letter as it is written now. Inside `withinLa`. */
export const keepWritten = (m: EntityManager, order: LetterOrder, written: Written): Promise<void> =>
  claim(m, order, { ...written, problem: null });

/** Claims the one row of this order and notes why no letter could be written for it. Inside `withinLa`. */
export const noteUnwritten = (m: EntityManager, order: LetterOrder, problem: string): Promise<void> =>
  claim(m, order, { ...nothingWritten, problem });

/** Notes that this order led to no letter, as its case was erased before. Inside `withinLa`. */
export async function noteErased(m: EntityManager, order: LetterOrder): Promise<void> {
  await claim(m, order, { ...nothingWritten, problem: 'It was erased with its case.' });
  await m.update(LetterRow, { orderId: order.id, status: 'claimed' }, { status: 'erased', attemptOpen: false });
}

/** Begins an attempt to send. An earlier one whose end is not known marks the letter as possibly duplicated. Inside `withinLa`. */
export const openAttempt = (m: EntityManager, orderId: string): Promise<unknown> =>
  m.query(
    `update correspondence.letters set attempts = attempts + 1, possibly_duplicated = possibly_duplicated or attempt_open, attempt_open = true
      where order_id = $1 and status = 'claimed'`,
    [orderId],
  );

/** The attempt failed and the letter still waits. `mayHaveArrived`: the mail server took the letter or did not, nobody knows. Inside `withinLa`. */
export const closeAttempt = (
  m: EntityManager,
  orderId: string,
  problem: string,
  mayHaveArrived: boolean,
): Promise<unknown> => m.update(LetterRow, { orderId, status: 'claimed' }, { problem, attemptOpen: mayHaveArrived });

/** The end of a letter. Inside `withinLa`. */
export const finishLetter = (
  m: EntityManager,
  orderId: string,
  end: { status: LetterOutcome; problem: string | null; serverMessageId?: string | null },
): Promise<unknown> =>
  m.update(
    LetterRow,
    { orderId, status: 'claimed' },
    { ...end, attemptOpen: false, ...(end.status === 'sent' && { sentAt: new Date() }) },
  );

async function claim(
  m: EntityManager,
  order: LetterOrder,
  written: Written & { problem: string | null },
): Promise<void> {
  const { la, id: orderId, reference, sequence, template, recipient } = order;
  const row = {
    la,
    id: randomUUID(),
    orderId,
    reference,
    sequence,
    template,
    recipient,
    status: 'claimed' as const,
    claimedAt: new Date(),
  };
  await m.createQueryBuilder().insert().into(LetterRow).values(row).orIgnore().execute();
  await m.update(LetterRow, { orderId, status: 'claimed' }, written);
}
