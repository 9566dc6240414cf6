import type { Holder } from '@ehc/certificates/signing';
import { isPlainDate } from '@ehc/rules/plain-date';
import { z } from 'zod';
import type { FieldProblem } from '../pages/send-page.js';

/** What a program sends, and what the form sends. */
export const personBody = z.strictObject({ name: z.string().max(300), bornOn: z.iso.date() });
const form = z.object({ name: z.string(), day: z.string(), month: z.string(), year: z.string() }).partial();

/** The form as it was filled in, to be shown again. */
export const typedPerson = (body: unknown) => {
  const { name = '', day = '', month = '', year = '' } = form.safeParse(body).data ?? {};
  return { name, day, month, year };
};

/** @returns the person named, or which fields are wrong */
export function readPerson(body: unknown): { person: Holder } | { problems: FieldProblem[] } {
  const { name, bornOn } = fieldsOf(body);
  const problems: FieldProblem[] = [];
  if (name.trim() === '' || name.length > 300)
    problems.push({
      field: 'name',
      problem: 'Enter the name of the child or young person, as it stands on the certificate',
    });
  if (!isPlainDate(bornOn)) problems.push({ field: 'bornOn', problem: 'Enter the date of birth, such as 9 3 2018' });
  return problems.length > 0 ? { problems } : { person: { name, bornOn } };
}

function fieldsOf(body: unknown): Holder {
  const sent = personBody.safeParse(body);
  if (sent.success) return sent.data;
  const { name, day, month, year } = typedPerson(body);
  return { name, bornOn: `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}` };
}
