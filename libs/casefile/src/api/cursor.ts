import { badRequest } from '@ehc/platform/problems';
import { z } from 'zod';

const shape = z.strictObject({ nextDueOn: z.string().nullable(), reference: z.string() });
export type Cursor = z.infer<typeof shape>;

/** Where the next page begins; opaque to callers. */
export const cursorOf = (at: Cursor): string => Buffer.from(JSON.stringify(at)).toString('base64url');

/** 400 for a cursor that this service did not give. */
export function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw badRequest([{ field: 'cursor', problem: 'This cursor was not given by this service' }]);
  }
}
