import { badRequest, fieldErrors, type FieldError } from '@ehc/platform/problems';
import type { z } from 'zod';

/** A body or query that fits its schema and can be stored, or 400 with every field that does not. */
export function checked<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const read = schema.safeParse(body);
  if (!read.success) throw badRequest(fieldErrors(read.error.issues));
  const unstorable = unstorableIn(read.data);
  if (unstorable.length > 0) throw badRequest(unstorable);
  return read.data;
}

/** Postgres keeps neither the character NUL nor half of a surrogate pair. */
function unstorableIn(value: unknown, path: string[] = []): FieldError[] {
  if (typeof value === 'string') {
    const fits = !value.includes('\0') && value.isWellFormed();
    return fits ? [] : [{ field: path.join('.'), problem: 'This text has a character that cannot be kept' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => unstorableIn(inner, [...path, name]));
}
