import type { LetterContent } from '@ehc/casefile/data';
import { CannotBeWritten } from '../writing/cannot-be-written.js';
import type { LetterContacts } from './contact-point.js';

type Point = LetterContacts['mediationAdviser'];

/**
 * The adviser to whom the family came; the one whom decisions name where it came to nobody yet, or the settings know only one.
 * @throws CannotBeWritten for a provider that the settings do not name: what is personal must not go to another
 */
export const adviserOf = (contacts: LetterContacts, provider: string | undefined): Point =>
  among(contacts.mediationProviders, provider, contacts.mediationAdviser, 'mediation provider');

/**
 * A letter to a body that stands outside the case goes to whom the entry names, else to the authority's standing contact: health
 * and social care are told in every case (SEND Regs 2014 reg 4(2)), though the people of a case come before their standing contact.
 * @throws CannotBeWritten for a provider or a commissioner that the settings do not name
 */
export function withStandingContact(content: LetterContent, contacts: LetterContacts): LetterContent {
  const { order, case: kase, recipients, words } = content;
  const to = ({ name, email }: Point) => ({ ...content, recipients: [{ name, email, role: order.recipient }] });
  if (words['contact'] && recipients.length > 0) return content;
  if (order.recipient === 'mediation-adviser') return to(adviserOf(contacts, kase.provider));
  const commissioner = order.concerns['commissioner'];
  if (order.recipient === 'health-commissioner' && typeof commissioner === 'string' && contacts.healthCommissioners)
    return to(among(contacts.healthCommissioners, commissioner, contacts.healthCommissioner, 'health commissioner'));
  if (recipients.length > 0) return content;
  if (order.recipient === 'health-commissioner') return to(contacts.healthCommissioner);
  return order.recipient === 'social-care' ? to(contacts.socialCare) : content;
}

function among(several: Record<string, Point> | undefined, code: string | undefined, only: Point, what: string): Point {
  if (!several || code === undefined) return only;
  const point = several[code];
  if (!point) throw new CannotBeWritten(`there are no contacts for the ${what} ${code} (LETTER_CONTACTS)`);
  return point;
}
