import { erasureStates } from '@ehc/casefile/data';
import { grounds, recordClasses, type RecordClass } from '@ehc/casefile/retention';
import { z } from 'zod';

const instant = z.iso.datetime();
const recordClass = z.enum(Object.keys(recordClasses) as [RecordClass, ...RecordClass[]]);

export const erasureRead = z
  .object({
    id: z.uuid(),
    case: z.string(),
    ground: z.enum(grounds),
    state: z.enum(erasureStates),
    reason: z.string().nullable().describe('null once the case is erased'),
    askedBy: z.string(),
    askedAt: instant,
    approvedBy: z.string().nullable(),
    withdrawnBy: z.string().nullable(),
    doneAt: instant.nullable(),
    erased: z.record(z.string(), z.int()).describe('How many rows of each kind were removed or emptied'),
  })
  .meta({ id: 'Erasure' });
export const erasureList = z.object({ items: z.array(erasureRead) });

const refused = z.object({ type: z.string(), detail: z.string() });
export const approvalList = z.object({
  items: z.array(z.union([erasureRead, z.object({ id: z.uuid(), refused })])),
});

const dueCase = { case: z.string(), class: recordClass };
export const dueRead = z
  .object({
    on: z.iso.date(),
    due: z.array(z.object({ ...dueCase, keptUntil: z.iso.date(), why: z.string() })),
    held: z.array(z.object({ ...dueCase, keptUntil: z.iso.date(), heldUntil: z.iso.date() })),
    unclear: z.array(z.object({ ...dueCase, why: z.string() })),
  })
  .meta({ id: 'CasesPastTheirTime' });

export const holdRead = z.object({
  id: z.uuid(),
  case: z.string(),
  reason: z.string(),
  until: z.iso.date(),
  heldBy: z.string(),
  heldAt: instant,
});
export const holdList = z.object({ items: z.array(holdRead) });
export const made = z.object({ id: z.uuid() });
