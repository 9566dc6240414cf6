import { CannotBeWritten } from '../writing/cannot-be-written.js';
import type { ContactsByLa, LetterContacts } from './contact-point.js';

/** Invented contacts for trying the software out. A real authority sets its own with LETTER_CONTACTS. */
export const exampleContacts: ContactsByLa = {
  EX: example('Essex', 'essex', 10, ['Example House', '1 Sample Street', 'Chelmsford']),
  LA: example('Lancashire', 'lancashire', 20, ['Example House', '2 Sample Street', 'Preston']),
  EA: example('Ealing', 'ealing', 30, ['Example House', '3 Sample Street', 'London']),
  WI: example('Wigan', 'wigan', 40, ['Example House', '4 Sample Street', 'Wigan']),
  EN: example('England', 'england', 50, ['Example House', '5 Sample Street', 'London']),
};

function example(place: string, domain: string, number: number, address: string[]): LetterContacts {
  const point = (name: string, box: string, offset: number) => ({
    name: `${place} ${name} (example)`,
    telephone: `01632 960 ${String(number + offset).padStart(3, '0')}`,
    email: `${box}@${domain}.example`,
    website: `https://${box}.${domain}.example/`,
  });
  return {
    team: { ...point('Special Educational Needs and Disability Team', 'send', 0), address },
    mediationAdviser: point('Independent Mediation Advice', 'mediation', 1),
    mediationProviders: {
      'north-mediation': point('Independent Mediation Advice', 'mediation', 1),
      'south-mediation': point('Southern Mediation', 'southern-mediation', 6),
    },
    adviceService: point('Information, Advice and Support Service', 'advice', 2),
    disagreementService: point('Disagreement Resolution Service', 'disagreement', 3),
    healthCommissioner: point('Integrated Care Board, SEND', 'health', 4),
    socialCare: point('Social Care, SEND', 'social-care', 5),
  };
}

/**
 * The contacts that letters carry: the invented ones, each replaced as a whole by what the settings hold for that LA.
 * @throws CannotBeWritten naming the LA that has none.
 */
export function contactsOf(la: string, set: ContactsByLa = {}): LetterContacts {
  const contacts = set[la] ?? exampleContacts[la];
  if (!contacts) throw new CannotBeWritten(`there are no contacts for ${la} (LETTER_CONTACTS)`);
  return contacts;
}
