import type { PersonRow } from '@ehc/casefile/data';
import { agreement } from '@ehc/rules/agreements';
import { ageOn, type OpeningBody } from './opening.js';

/** The people that an opening names. From the age of the agreement on letters go to the young person (CFA 2014 s.83(2)). */
export function peopleOfOpening(
  { child, parents, advocate, contacts, on }: OpeningBody,
  { area, version }: { area: string; version: string },
): Partial<PersonRow>[] {
  const isYoungPerson = ageOn(child.dateOfBirth, on) >= agreement(area, version).youngPersonFrom;
  return [
    { ...row(isYoungPerson ? 'young-person' : 'child', child), dateOfBirth: child.dateOfBirth },
    ...parents.map((parent) => row('parent', parent)),
    ...(advocate ? [row('advocate', advocate)] : []),
    ...contacts.map((contact) => row(contact.role, contact)),
  ];
}

const row = (
  role: string,
  { name, email, address }: { name: string; email?: string | undefined; address: string[] },
): Partial<PersonRow> => ({ role, name, email: email ?? null, address });
