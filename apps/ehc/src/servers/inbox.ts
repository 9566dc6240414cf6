import { MailDev } from 'maildev';
import { quietly } from './quietly.js';

export interface Inbox {
  /** Where mail is sent to, smtp://host:port. */
  smtpUrl: string;
  /** The page on which the mail can be read. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a mail server that keeps every message in the folder, sends none on, and shows them on a page. */
export async function startInbox(options: { smtpPort: number; webPort: number; folder: string }): Promise<Inbox> {
  const inbox = new MailDev({
    smtp: options.smtpPort,
    ip: '127.0.0.1',
    web: options.webPort,
    webIp: '127.0.0.1',
    mailDirectory: options.folder,
    silent: true,
  });
  await quietly(() => inbox.start());
  return {
    smtpUrl: `smtp://127.0.0.1:${options.smtpPort}`,
    url: `http://127.0.0.1:${options.webPort}`,
    stop: () => inbox.stop(),
  };
}
