import { z } from 'zod';

/** The codes of a table, as a field takes them. */
export const codesOf = <T extends string>(table: Record<T, unknown>) => z.enum(Object.keys(table) as [T, ...T[]]);
