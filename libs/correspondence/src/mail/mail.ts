import nodemailer from 'nodemailer';
import { isRefusedForGood, mayHaveArrived, problemOf } from './failures.js';

export interface Envelope {
  /** id of the order: the Message-ID is made from it, and so is the same at every attempt */
  order: string;
  recipients: { name: string; email: string }[];
  /** where an answer goes: the team, since one sender serves several authorities */
  answerTo: { name: string; email: string };
  subject: string;
  text: string;
  html: string;
}

/** What the mail server said. */
export type Handover =
  | { taken: true; serverMessageId: string | null; refused: number }
  | { taken: false; forGood: boolean; mayHaveArrived: boolean; problem: string };

/** Hands letters to the mail server. */
export interface Mail {
  hand(envelope: Envelope): Promise<Handover>;
}

export interface MailSettings {
  /** such as smtp://user:password@mail.example:587 or smtps://... */
  url: string;
  /** such as `Essex SEND Team <send@essex.example>` */
  from: string;
  /** milliseconds; for tests that cannot wait */
  timeouts?: { connection: number; greeting: number; socket: number; whole: number };
}

const patience = { connection: 10_000, greeting: 10_000, socket: 20_000, whole: 150_000 };

/** A mail server reached by SMTP. Recipients never see each other's addresses. */
export function smtpMail({ url, from, timeouts = patience }: MailSettings): Mail {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: timeouts.connection,
    dnsTimeout: timeouts.connection,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.socket,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const sender = addressIn(from);
  const domain = sender.slice(sender.indexOf('@') + 1);
  return {
    async hand({ order, recipients, answerTo, ...message }) {
      const [only] = recipients;
      try {
        const info = await transport.sendMail({
          ...message,
          from,
          replyTo: { name: answerTo.name, address: answerTo.email },
          to: only && recipients.length === 1 ? { name: only.name, address: only.email } : 'undisclosed-recipients:;',
          envelope: { from: sender, to: recipients.map(({ email }) => email) },
          messageId: `<${order}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'en-GB' },
          signal: AbortSignal.timeout(timeouts.whole),
        });
        return { taken: true, serverMessageId: info.serverMessageId ?? null, refused: info.rejected.length };
      } catch (error) {
        return {
          taken: false,
          forGood: isRefusedForGood(error),
          mayHaveArrived: mayHaveArrived(error),
          problem: problemOf(error),
        };
      }
    },
  };
}

/** The bare address in a From line. @throws Error when there is none */
export function addressIn(from: string): string {
  const address =
    /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(from)?.[1] ?? (/^[^<>\s]+@[^<>\s]+$/.test(from.trim()) ? from.trim() : undefined);
  if (!address) throw new Error('MAIL_FROM holds no e-mail address.');
  return address;
}
