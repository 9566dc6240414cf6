import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the service closed the connection without a word */
  status: number;
  contentType: string;
  body: string;
}

/** Where to send to: a service that listens, a command of it that takes a JSON body, and somebody who may send it. */
export interface RawTarget {
  host: string;
  port: number;
  path: string;
  token: string;
}

const silenceMs = 45_000;

/**
 * Writes bytes to a service as no client library would, and reads what comes back until it closes the connection.
 * @param bytes pieces; those of a generator are written for as long as the service reads and has not answered
 * @returns every answer, in order
 */
export function talk(
  { host, port }: RawTarget,
  bytes: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
): Promise<RawAnswer[]> {
  return new Promise((resolve, reject) => {
    const got: Buffer[] = [];
    const socket = connect(port, host);
    socket.setTimeout(silenceMs, () => socket.destroy(new Error(`no answer within ${silenceMs / 1_000} seconds`)));
    socket.on('data', (piece) => got.push(piece));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', () => resolve(answersIn(Buffer.concat(got).toString('latin1'))));
    socket.on('connect', async () => {
      for await (const piece of bytes) {
        if (socket.destroyed || socket.readableEnded || got.length > 0) return;
        if (!socket.write(piece)) await new Promise((drained) => socket.once('drain', drained).once('close', drained));
      }
    });
  });
}

function answersIn(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = text; rest.length > 0;) {
    const end = rest.indexOf('\r\n\r\n');
    const head = rest.slice(0, end < 0 ? undefined : end);
    const field = (name: string): string => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
    const begin = end < 0 ? rest.length : end + 4;
    const isLast = field('transfer-encoding') !== '';
    const length = isLast ? rest.length : Number(field('content-length') || 0);
    const body = rest.slice(begin, begin + length);
    answers.push({
      status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
      contentType: field('content-type'),
      body: Buffer.from(isLast ? withoutChunkSizes(body) : body, 'latin1').toString(),
    });
    rest = rest.slice(begin + length);
  }
  return answers.length > 0 ? answers : [{ status: 0, contentType: '', body: '' }];
}

const withoutChunkSizes = (text: string): string => text.replace(/^[0-9a-f]+\r\n/gim, '').trim();
