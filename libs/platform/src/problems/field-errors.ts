import type { FieldError } from './common-problems.js';

interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
  keys?: readonly string[];
}

/** Turns the issues of zod (or of any Standard Schema) into field errors; each unknown field gets one of its own. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.flatMap(({ message, path = [], keys }) => {
    const field = path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
    if (!keys) return [{ field, problem: message }];
    return keys.map((key) => ({ field: field ? `${field}.${key}` : key, problem: 'This field is not known here' }));
  });
}
