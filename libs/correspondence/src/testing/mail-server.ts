import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What the mail server does with the next attempts, in order; then it accepts. */
export type Conduct =
  | 'accepts'
  | 'says later'
  | 'refuses the addressee'
  | 'refuses the letter'
  | 'refuses the sender'
  | 'says nothing'
  | 'takes the letter and says nothing';

export interface MailServer {
  url: string;
  /** what it took, as a mail program would show it */
  taken: ParsedMail[];
  /** addresses by letter, as the envelope named them */
  envelopes: string[][];
  next(...conduct: Conduct[]): void;
  stop(): Promise<void>;
}

const reply = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code });

/** A real SMTP server on a free port of this machine. */
export async function mailServer(): Promise<MailServer> {
  const taken: ParsedMail[] = [];
  const envelopes: string[][] = [];
  let script: Conduct[] = [];
  const conduct = new WeakMap<SMTPServerSession, Conduct>();
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onConnect(session, ready) {
      conduct.set(session, script.shift() ?? 'accepts');
      if (conduct.get(session) !== 'says nothing') ready();
    },
    onMailFrom: (_, session, done) =>
      done(conduct.get(session) === 'refuses the sender' ? reply(550, 'sender not allowed') : null),
    onRcptTo(_, session, done) {
      const way = conduct.get(session);
      done(
        way === 'refuses the addressee'
          ? reply(550, 'no such person')
          : way === 'says later'
            ? reply(451, 'try later')
            : null,
      );
    },
    onData(stream, session, done) {
      const way = conduct.get(session);
      void simpleParser(stream).then((mail) => {
        if (way === 'refuses the letter') return done(reply(554, 'not wanted'));
        taken.push(mail);
        envelopes.push(session.envelope.rcptTo.map(({ address }) => address));
        return way === 'takes the letter and says nothing' ? undefined : done(null);
      }, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    envelopes,
    next: (...ways) => void (script = ways),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
