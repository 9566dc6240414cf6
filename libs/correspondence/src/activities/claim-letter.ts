import { orderOfErasedCase, readLetterContent, type LetterContent } from '@ehc/casefile/data';
import { RuleError } from '@ehc/rules';
import type { EntityManager } from 'typeorm';
import type { LetterOutcome } from '../contract/index.js';
import { finishLetter, keepWritten, letterOfOrder, noteErased, noteUnwritten, openAttempt } from '../data/index.js';
import type { Envelope } from '../mail/mail.js';
import type { ContactsByLa } from '../settings/contact-point.js';
import { contactsOf } from '../settings/contacts.js';
import { withStandingContact } from '../settings/standing-contact.js';
import { CannotBeWritten, writeLetter, type WrittenLetter } from '../writing/index.js';

/** Either the letter is done already, or a fact is missing, or it is written and claimed for sending. */
export type Claim = { outcome: LetterOutcome } | { missing: string } | { envelope: Envelope; toPrint: number };

/** Claims the letter of an order in one transaction; whoever comes second finds the claim. Inside `withinLa`. */
export async function claimLetter(m: EntityManager, orderId: string, set: ContactsByLa): Promise<Claim> {
  const erased = await orderOfErasedCase(m, orderId); // before any row is locked, as the erasing does it
  const known = await letterOfOrder(m, orderId);
  if (known && known.status !== 'claimed') return { outcome: known.status };
  if (erased) {
    await noteErased(m, erased);
    return { outcome: 'erased' };
  }
  const content = await readLetterContent(m, orderId);
  if (content.order.recipient === 'school' && content.recipients.length === 0) {
    await noteUnwritten(m, content.order, 'No school is on record.');
    await finishLetter(m, orderId, { status: 'not-needed', problem: null });
    return { outcome: 'not-needed' };
  }
  const written = write(content, set);
  if ('missing' in written) {
    await noteUnwritten(m, content.order, written.missing);
    return written;
  }
  const { answerTo, recipients, ...letter } = written;
  const byMail = recipients.flatMap(({ name, email }) => (email ? [{ name, email }] : []));
  await keepWritten(m, content.order, { ...letter, sentTo: byMail.map(({ email }) => email) });
  if (byMail.length === 0) {
    await finishLetter(m, orderId, { status: 'to-print', problem: null });
    return { outcome: 'to-print' };
  }
  await openAttempt(m, orderId);
  return {
    envelope: { order: orderId, recipients: byMail, answerTo, ...letter },
    toPrint: recipients.length - byMail.length,
  };
}

type Written = { missing: string } | (WrittenLetter & Pick<Envelope, 'answerTo'> & Pick<LetterContent, 'recipients'>);

function write(content: LetterContent, set: ContactsByLa): Written {
  try {
    const contacts = contactsOf(content.localAuthority.code, set);
    const addressed = withStandingContact(content, contacts);
    const { name, email } = contacts.team;
    return { ...writeLetter(addressed, contacts), answerTo: { name, email }, recipients: addressed.recipients };
  } catch (error) {
    if (error instanceof CannotBeWritten) return { missing: error.message };
    if (error instanceof RuleError) return { missing: `The letter cannot be written: ${error.message}` };
    throw error;
  }
}
