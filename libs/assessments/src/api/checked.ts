import { badRequest, fieldErrors } from '@ehc/platform/problems';
import type { z } from 'zod';

/** A body that fits its schema, or 400 with every field that does not. */
export function checked<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw badRequest(fieldErrors(read.error.issues));
}
