import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { talk, type RawAnswer, type RawTarget } from './talk.js';

export interface RawRequest {
  name: string;
  /** the statuses that are right; 0: closed without a word */
  right: number[];
  /** takes longer than the service gives a request, so more than half a minute */
  slow?: boolean;
  /** has to go to a command that takes JSON; the others may go to any address */
  toCommand?: boolean;
  send(to: RawTarget): Promise<RawAnswer[]>;
}

const headers = ({ path, token }: RawTarget, ...more: string[]): string =>
  [
    `POST ${path} HTTP/1.1`,
    'host: service.test',
    `authorization: Bearer ${token}`,
    `idempotency-key: ${randomUUID()}`,
    'connection: close',
    'content-type: application/json',
    ...more,
    '\r\n',
  ].join('\r\n');

/** A POST of these bytes, whole. */
const posting = (name: string, right: number[], body: string | Buffer, ...more: string[]): RawRequest => ({
  name,
  right,
  toCommand: true,
  send: (to) => talk(to, [headers(to, `content-length: ${Buffer.byteLength(body)}`, ...more), body]),
});
const saying = (name: string, right: number[], bytes: (to: RawTarget) => string): RawRequest => ({
  name,
  right,
  send: (to) => talk(to, [bytes(to)]),
});
const nested = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);

function* endless(to: RawTarget): Generator<string> {
  yield headers(to, 'transfer-encoding: chunked');
  for (;;) yield `4000\r\n${' '.repeat(0x4000)}\r\n`;
}
async function* dripping(to: RawTarget): AsyncGenerator<string> {
  yield headers(to, 'transfer-encoding: chunked');
  for (;;) {
    yield '1\r\n \r\n';
    await pause(500);
  }
}

const bodies: RawRequest[] = [
  posting('10 MB of JSON', [413, 0], JSON.stringify({ a: 'x'.repeat(10_485_760) })),
  posting('lists 10,000 deep', [400], nested(10_000)),
  posting('objects 10,000 deep', [400], `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
  posting('lists 400,000 deep', [400], nested(400_000)),
  posting('a known field 10,000 deep', [400], `{"child":${nested(10_000)},"instead":{"a":${nested(10_000)}}}`),
  posting('100,000 unknown fields', [400, 413], `{${Array.from({ length: 60_000 }, (_, i) => `"k${i}":1`).join(',')}}`),
  posting('the character NUL', [400], '{"on":"2026-01-01\\u0000"}'),
  posting('a NUL byte', [400], '{"on":"2026\0"}'),
  posting('half a surrogate pair', [400], '{"on":"\\ud800","requester":"\\udfff"}'),
  posting('bytes that are no UTF-8', [400], Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  posting('UTF-16', [400], Buffer.from('{"on":"2026-01-01"}', 'utf16le'), 'x-note: utf-16'),
  posting('a byte order mark and nothing', [400], '\ufeff'),
  posting('the key __proto__', [400], '{"__proto__":{"admin":true},"on":"2026-01-01"}'),
  posting('the key constructor', [400], '{"constructor":{"prototype":{"admin":true}},"on":"2026-01-01"}'),
  posting('one key twice', [400], '{"on":"2026-01-01","on":"2026-01-02"}'),
  posting('a number that no number is', [400], '{"on":1e999999}'),
  posting('NaN', [400], '{"on":NaN}'),
  posting('JSON with a comma too many', [400], '{"on":"2026-01-01",}'),
  posting('nothing', [400], ''),
  posting('null', [400], 'null'),
  posting('a gzip bomb', [415], gzipSync(Buffer.alloc(20_000_000)), 'content-encoding: gzip'),
  posting('an unknown encoding', [415], '{}', 'content-encoding: br, gzip'),
];

const framings: RawRequest[] = [
  { name: 'chunks without end', toCommand: true, right: [413, 0], send: (to) => talk(to, endless(to)) },
  {
    name: 'a byte every half second without end',
    toCommand: true,
    right: [408, 0],
    slow: true,
    send: (to) => talk(to, dripping(to)),
  },
  saying('a chunk length that is none', [400], (to) => `${headers(to, 'transfer-encoding: chunked')}zz\r\n`),
  saying('two lengths', [400], (to) => headers(to, 'content-length: 5', 'content-length: 7')),
  saying('a length and chunks', [400], (to) => headers(to, 'content-length: 5', 'transfer-encoding: chunked')),
  saying('a length below zero', [400], (to) => headers(to, 'content-length: -1')),
  saying('10,000 headers', [431], (to) => headers(to, ...Array.from({ length: 10_000 }, (_, i) => `x-${i}: y`))),
  saying('one header of 100 KB', [431], (to) => headers(to, `x-long: ${'y'.repeat(100_000)}`)),
  saying('an address of 100 KB', [431], () => `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`),
  saying(
    'an address that is not percent-encoded',
    [400],
    () => 'GET /v1/%zz%00 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  ),
  saying('no host', [400], () => 'GET /health HTTP/1.1\r\n\r\n'),
  saying('the preface of HTTP/2', [400, 0], () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  saying('a method that nobody knows', [400], () => 'BREW /pot HTTP/1.1\r\nhost: x\r\n\r\n'),
  saying('garbage', [400], () => '\u0016\u0003\u0001\u0002\u0000\u0001'),
  saying('a header split in two', [400], (to) => headers(to, 'x-a: b\r\n\r c: d', 'content-length: 0')),
  saying(
    'a good request, then garbage',
    [200, 400],
    () => `GET /health HTTP/1.1\r\nhost: x\r\n\r\n\u0000garbage\r\n\r\n`,
  ),
];

/** Requests that no client library would send, and how each is to be answered. Those of `bodies` go to a command that takes JSON. */
export const rawRequests: readonly RawRequest[] = [...bodies, ...framings];

/** What is wrong with the answers to a raw request; undefined when nothing. */
export async function rawFault(request: RawRequest, to: RawTarget): Promise<string | undefined> {
  const answers = await request.send(to);
  const wrong = answers.find(
    ({ status, contentType, body }) =>
      !request.right.includes(status) ||
      (status >= 400 && body !== '' && !contentType.startsWith('application/problem+json')),
  );
  return wrong && `${request.name}: answered ${wrong.status} as ${wrong.contentType}: ${wrong.body.slice(0, 200)}`;
}
