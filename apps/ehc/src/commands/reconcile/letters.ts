import { orderLetterAgain, takenLetterOrders, type LetterOrder } from '@ehc/casefile/data';
import { workflowIdOf } from '@ehc/correspondence/contract';
import { ordersWithEndedLetters } from '@ehc/correspondence/data';
import { withinLa } from '@ehc/platform/database';
import type { Temporal } from '@ehc/platform/temporal';
import { areas } from '@ehc/rules/agreements';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { DataSource } from 'typeorm';

/** The record as the role ehc_notifications opens it, with the entities of the casefile and of correspondence, and Temporal. */
export interface LetterSides {
  database: DataSource;
  temporal: Temporal;
}

/**
 * Letters that were handed over, have no end on record, and of which Temporal knows nothing: it was restored to an earlier
 * moment. A letter that Temporal knows went its way, whether or not the record still has it.
 */
export async function lettersLost(sides: LetterSides): Promise<LetterOrder[]> {
  const lost: LetterOrder[] = [];
  for (const { localAuthority } of areas())
    for (const order of await withoutEnd(sides.database, localAuthority.code))
      if (!(await isKnown(sides.temporal, order))) lost.push(order);
  return lost;
}

/** Orders a letter again: the notifications service then finds it as it finds a new one. */
export const orderAgain = ({ database }: LetterSides, { la, id }: LetterOrder): Promise<void> =>
  withinLa(database, la, (m) => orderLetterAgain(m, id));

const withoutEnd = (database: DataSource, la: string): Promise<LetterOrder[]> =>
  withinLa(database, la, async (m) => {
    const taken = await takenLetterOrders(m);
    const ended = await ordersWithEndedLetters(m);
    return taken.filter(({ id }) => !ended.has(id));
  });

async function isKnown({ client }: Temporal, order: LetterOrder): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowIdOf(order)).describe();
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
