import type { LetterContent } from '@ehc/casefile/data';
import { longDate } from '@ehc/rules/plain-date';
import type { LetterName } from '../contract/index.js';
import type { LetterContacts } from '../settings/contact-point.js';
import { adviserOf } from '../settings/standing-contact.js';
import { dateOfLetter } from './date-of-letter.js';
import { datesFor } from './dates.js';
import { isAboutMediation, subjectOf } from './letter-table.js';
import type { Reader } from './table/letter-kind.js';

/** What a template can speak of. Dates are written out; everything a template outputs must be there. */
export function viewOf(name: LetterName, reader: Reader, content: LetterContent, contacts: LetterContacts) {
  const { case: kase, child, words, recipients, order } = content;
  const youngPerson = reader === 'family' && recipients.every(({ role }) => role === 'young-person');
  const contact = {
    ...contacts.team,
    ...(kase.officer ? dropEmpty({ name: kase.officer.name, email: kase.officer.email }) : {}),
  };
  return {
    subject: subjectOf(name, reader, order.reference),
    reference: order.reference,
    reader,
    recipient: order.recipient,
    date: longDate(dateOfLetter(content)),
    localAuthority: content.localAuthority,
    contacts,
    contact,
    recipients,
    printed: recipients.filter((person) => !person.email),
    child: { name: child.name, ...(child.dateOfBirth ? { dateOfBirth: longDate(child.dateOfBirth) } : {}) },
    /** the child or young person as the subject of a sentence: 'you' to the young person, the name to all others */
    about: youngPerson
      ? { who: 'you', whose: 'your', has: 'have', was: 'were', lives: 'live' }
      : { who: child.name, whose: `${child.name}’s`, has: 'has', was: 'was', lives: 'lives' },
    youngPerson,
    words,
    fact: content.event?.fact ?? {},
    ...datesFor(name, content),
    ...(isAboutMediation(name) ? { adviser: adviserOf(contacts, kase.provider) } : {}),
  };
}

const dropEmpty = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]));
