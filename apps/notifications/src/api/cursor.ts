import { z } from 'zod';

/** The place after one letter in the list, newest first. */
export interface Place {
  claimedAt: Date;
  id: string;
}

export const cursorOf = ({ claimedAt, id }: Place): string =>
  Buffer.from(`${claimedAt.toISOString()} ${id}`).toString('base64url');

const place = z.object({ claimedAt: z.iso.datetime().transform((text) => new Date(text)), id: z.uuid() });

export const cursorSchema = z.string().transform((text, context): Place => {
  const [claimedAt, id] = Buffer.from(text, 'base64url').toString().split(' ');
  const read = place.safeParse({ claimedAt, id });
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'must be the value of next from the page before' });
  return z.NEVER;
});
