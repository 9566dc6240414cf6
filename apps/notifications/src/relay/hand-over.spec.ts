import type { LetterOrder } from '@ehc/casefile/data';
import type { RecordAccess } from '@ehc/correspondence/activities';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { handOverOrders, type HandOver } from './hand-over.js';

jest.mock('@ehc/casefile/data', () => ({
  pendingLetterOrders: (m: Waiting, most: number) => m.orders.slice(0, most),
  markLetterOrderTaken: (m: Waiting, id: string) => {
    m.orders = m.orders.filter((order) => order.id !== id);
  },
}));

interface Waiting {
  orders: LetterOrder[];
}

/** Orders of Essex that wait, and what is begun of them. */
function waiting(count: number, start: () => Promise<unknown> = async () => undefined) {
  const orders = Array.from({ length: count }, (_, index) => ({ id: `order-${index + 1}`, la: 'EX' }) as LetterOrder);
  const m: Waiting = { orders };
  const pauses: number[] = [];
  const parts = {
    record: { within: async (_: string, work: (m: Waiting) => unknown) => work(m) } as unknown as RecordAccess,
    client: { workflow: { start } } as unknown as HandOver['client'],
    logger: { error: jest.fn(), info: jest.fn() },
    perSecond: 5,
    wait: async (ms: number) => pauses.push(ms),
  };
  return { m, pauses, parts };
}

describe('given letters that are ordered, and 5 a second', () => {
  it('when there is one, then it is begun at once', async () => {
    const { m, pauses, parts } = waiting(1);
    expect(await handOverOrders(parts, 'EX')).toEqual({ taken: 1, more: false });
    expect([m.orders, pauses]).toEqual([[], []]);
  });

  it('when the limits of many cases passed, then 20 are begun, a fifth of a second apart, and it says that more wait', async () => {
    const { m, pauses, parts } = waiting(1_000);
    expect(await handOverOrders(parts, 'EX')).toEqual({ taken: 20, more: true });
    expect([m.orders.length, pauses]).toEqual([980, Array.from({ length: 19 }, () => 200)]);
  });

  it('when one was begun before and the answer was lost, then it counts as begun', async () => {
    const known = new WorkflowExecutionAlreadyStartedError('known', 'letter-EX-order-1', 'letter');
    const { m, parts } = waiting(1, () => Promise.reject(known));
    expect(await handOverOrders(parts, 'EX')).toEqual({ taken: 1, more: false });
    expect(m.orders).toEqual([]);
  });

  it('when none of them can be begun, then they are kept for the next round', async () => {
    const { m, parts } = waiting(30, () => Promise.reject(new Error('refused')));
    expect(await handOverOrders(parts, 'EX')).toEqual({ taken: 0, more: false });
    expect(m.orders).toHaveLength(30);
  });
});
