export { CONTACTS, LetterSender, MAIL } from './letter-sender.js';
export { RecordAccess } from './record-access.js';
export { addressIn, smtpMail, type Mail, type MailSettings } from '../mail/mail.js';
export { exampleContacts } from '../settings/contacts.js';
export { contactsByLa, type ContactsByLa, type LetterContacts } from '../settings/contact-point.js';
