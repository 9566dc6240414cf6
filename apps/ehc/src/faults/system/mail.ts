import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** How the mail server behaves towards the letters that come. */
export type Conduct = 'takes' | 'says later' | 'refuses' | 'hangs';

export interface Mail {
  url: string;
  /** how often each letter was taken, by the id of its order */
  taken: Map<string, number>;
  conduct: Conduct;
  /** the next letter is taken only when the one before it is through, and a little later */
  oneAtATime: boolean;
  /** called when a letter has arrived whole and before that is confirmed; a promise holds the confirmation */
  arrived: (order: string) => void | Promise<void>;
  /** Refuses connections until `open`. */
  close(): Promise<void>;
  open(): Promise<void>;
}

/** A mail server that counts how often it took each letter and can be told to fail. */
export async function startMail(port: number): Promise<Mail> {
  let server: SMTPServer | undefined;
  const mail: Mail = {
    url: `smtp://127.0.0.1:${port}`,
    taken: new Map(),
    conduct: 'takes',
    oneAtATime: false,
    arrived: () => undefined,
    async open() {
      const opening = serverFor(mail);
      await new Promise<void>((resolve, reject) => {
        opening.once('error', reject);
        opening.listen(port, '127.0.0.1', resolve);
      });
      opening.on('error', () => undefined); // a connection that breaks is part of the trial
      server = opening;
    },
    async close() {
      const closing = server;
      server = undefined;
      await new Promise<void>((resolve) => (closing ? closing.close(() => resolve()) : resolve()));
    },
  };
  await mail.open();
  return mail;
}

const afterOneMs = 300;

function serverFor(mail: Mail): SMTPServer {
  let inHand: string | undefined;
  const admit = async (session: string): Promise<void> => {
    while (mail.oneAtATime && inHand !== undefined && inHand !== session) await pause(20);
    inHand = session;
  };
  return new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onClose({ id }) {
      setTimeout(() => (inHand = inHand === id ? undefined : inHand), mail.oneAtATime ? afterOneMs : 0);
    },
    onRcptTo(_address, { id }, done) {
      if (mail.conduct === 'hangs') return;
      if (mail.conduct === 'says later') return done(reply(451, 'try later'));
      void admit(id).then(() => done(mail.conduct === 'refuses' ? reply(550, 'no such person') : null));
    },
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
      stream.on('end', () => void take(mail, text).then(() => done(null), done));
    },
  });
}

async function take(mail: Mail, text: string): Promise<void> {
  const order = /^Message-ID:\s*<([^@>]+)@/im.exec(text)?.[1] ?? 'no message id';
  mail.taken.set(order, (mail.taken.get(order) ?? 0) + 1);
  await mail.arrived(order);
}

const reply = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code });
