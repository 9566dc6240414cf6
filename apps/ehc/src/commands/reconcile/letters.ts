import { workflowIdOf } from '@ehc/correspondence/contract';
import { withinLa } from '@ehc/platform/database';
import type { Temporal } from '@ehc/platform/temporal';
import { areas } from '@ehc/rules/agreements';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { DataSource } from 'typeorm';

/** The record as the role ehc_notifications opens it, and Temporal. */
export interface LetterSides {
  database: DataSource;
  temporal: Temporal;
}

interface Order {
  id: string;
  la: string;
  reference: string;
  sequence: number;
  template: string;
  recipient: string;
}

/**
 * Letters that were handed over, have no end on record, and of which Temporal knows nothing: it was restored to an earlier
 * moment. A letter that Temporal knows went its way, whether or not the record still has it.
 */
export async function lettersLost(sides: LetterSides): Promise<Order[]> {
  const lost: Order[] = [];
  for (const { localAuthority } of areas())
    for (const order of await withoutEnd(sides.database, localAuthority.code))
      if (!(await isKnown(sides.temporal, order))) lost.push(order);
  return lost;
}

/** Orders a letter again: the notifications service then finds it as it finds a new one. */
export const orderAgain = ({ database }: LetterSides, { la, id }: Order): Promise<unknown> =>
  withinLa(database, la, (m) =>
    m.query('update casefile.outbox set taken_at = null where la = $1 and id = $2', [la, id]),
  );

const withoutEnd = (database: DataSource, la: string): Promise<Order[]> =>
  withinLa(database, la, (m) =>
    m.query(
      `select o.id, o.la, o.case_reference as reference, o.sequence, o.template, o.recipient from casefile.outbox o
       where o.la = $1 and o.taken_at is not null
         and not exists (select from correspondence.letters l where l.la = o.la and l.order_id = o.id and l.status <> 'claimed')`,
      [la],
    ),
  );

async function isKnown({ client }: Temporal, order: Order): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowIdOf(order)).describe();
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
