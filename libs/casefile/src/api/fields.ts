import { isDayToCountFrom } from '@ehc/rules/plain-date';
import { z } from 'zod';

/** A day that exists, in ISO 8601: 2027-01-19. */
export const day = z
  .string()
  .refine(isDayToCountFrom, 'Give a day that exists, as YYYY-MM-DD')
  .meta({ format: 'date', example: '2026-09-01' });

/** Free text of people: kept in Postgres only. The OpenAPI document bounds what is sent, so the length is checked before the ends are trimmed. */
export const text = z.string().max(20_000).trim().min(1, 'Write something, or leave the field out');
export const name = z.string().max(200).trim().min(1, 'Give a name');

/** A name inside a case, such as psychological-1. It is seen by ops: no personal data. */
export const code = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Use small letters, digits and hyphens, at most 40, and no personal names')
  .meta({ example: 'psychological-1' });

/** The subject of a colleague, as their token gives it. */
export const colleague = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._@|:-]{0,99}$/, "Give the colleague's subject as the sign-in service knows it");

/** Whoever is written to: an adviser, a school, a provider. */
export const contact = z.strictObject({
  name,
  email: z.email('Give an e-mail address').optional(),
  address: z.array(z.string().max(200).trim().min(1)).max(8).optional(),
});

/** `send`: the notices that follow go out now. `already-sent`: they went out by other means. Default: send when `on` is today. */
export const letters = z.enum(['send', 'already-sent']).optional();
