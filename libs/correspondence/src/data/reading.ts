import { Not, type EntityManager } from 'typeorm';
import type { LetterStatus } from '../contract/index.js';
import { LetterRow } from './letter.entity.js';

export interface LetterQuery {
  reference?: string;
  status?: LetterStatus;
  /** the last letter of the page before */
  after?: { claimedAt: Date; id: string };
  limit: number;
}

/** Letters of one LA, newest first. Inside `withinLa`. */
export function listLetters(m: EntityManager, { reference, status, after, limit }: LetterQuery): Promise<LetterRow[]> {
  const query = m
    .createQueryBuilder(LetterRow, 'letter')
    .orderBy('letter.claimedAt', 'DESC')
    .addOrderBy('letter.id', 'DESC')
    .take(limit);
  if (reference) query.andWhere('letter.reference = :reference', { reference });
  if (status) query.andWhere('letter.status = :status', { status });
  if (after) query.andWhere('(letter.claimedAt, letter.id) < (:claimedAt, :id)', after);
  return query.getMany();
}

/** Inside `withinLa`. */
export const letterById = (m: EntityManager, id: string): Promise<LetterRow | null> => m.findOneBy(LetterRow, { id });

/** How many letters are written, or cannot be, and have not gone out. Inside `withinLa`. */
export const countWaiting = (m: EntityManager): Promise<number> => m.countBy(LetterRow, { status: 'claimed' });

/** The ids of the orders of one LA whose letter has ended: it went out, was printed, or cannot be sent. Inside `withinLa`. */
export async function ordersWithEndedLetters(m: EntityManager): Promise<Set<string>> {
  const ended = await m.find(LetterRow, {
    select: { la: true, id: true, orderId: true },
    where: { status: Not('claimed') },
  });
  return new Set(ended.map(({ orderId }) => orderId));
}
