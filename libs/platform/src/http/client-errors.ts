import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { asProblem, Problem } from '../problems/index.js';

/**
 * Answers what is no HTTP request, or one that did not arrive in time, as every other error is answered: with a problem
 * document. Node gives such a request no answer object, so the answer is written to the socket, which is then closed.
 */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const problem = problemOf(error.code);
  const requestId = randomUUID();
  const body = JSON.stringify(problem.document(requestId));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

function problemOf(code: string | undefined): Problem {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return asProblem(Object.assign(new Error(), { code: 'FST_', statusCode: 408 }));
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Problem({
      status: 431,
      name: 'headers-too-large',
      title: 'The headers are too large',
      detail: 'Address and headers of a request may be at most 16 KiB together.',
    });
  return asProblem(Object.assign(new Error(), { code: 'FST_', statusCode: 400 }));
}
