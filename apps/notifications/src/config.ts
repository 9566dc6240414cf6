import { commonConfig, jsonText } from '@ehc/platform/config';
import { addressIn, contactsByLa } from '@ehc/correspondence/activities';
import { z } from 'zod';

const smtpUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && ['smtp:', 'smtps:'].includes(new URL(text).protocol),
    'it is not an SMTP address',
  )
  .describe('the address of the mail server, such as smtp://user:password@mail.example:587');

const sender = z
  .string()
  .refine((text) => {
    try {
      return addressIn(text) !== '';
    } catch {
      return false;
    }
  }, 'it holds no e-mail address')
  .describe('the sender of all letters, such as Essex SEND Team <send@essex.example>');

const contacts = jsonText
  .prefault('{}')
  .pipe(contactsByLa)
  .describe('JSON with the contacts that letters name, by LA code; without it the invented example contacts are used');

/** The environment variables of the notifications service. */
export const configSchema = z.object({
  ...commonConfig.logLevel,
  ...commonConfig.port,
  ...commonConfig.host,
  ...commonConfig.databaseUrl,
  ...commonConfig.temporal,
  ...commonConfig.oidc,
  ...commonConfig.rateLimits,
  ...commonConfig.payloadKeys,
  SMTP_URL: smtpUrl,
  MAIL_FROM: sender,
  LETTER_CONTACTS: contacts,
  LETTERS_PER_SECOND: z.coerce
    .number()
    .min(0.1)
    .max(1_000)
    .default(5)
    .describe('how many letters are begun in a second at most; where many wait, they leave room for the work on cases'),
});
export type Config = z.output<typeof configSchema>;
