import { randomUUID } from 'node:crypto';
import { Tokens } from '../../api-client/tokens.js';
import type { Addresses } from '../../start/addresses.js';
import { loginOf } from '../../demo/drive.js';

type Headers = Record<string, string>;

/**
 * Requests that no service accepts, with a planted word in bodies, addresses and headers.
 * @param reference of a case that is closed
 * @returns the status of each answer
 */
export async function sendBadRequests(
  { casework, notifications, codecServer, identity }: Addresses,
  reference: string,
  plant: (field: string) => string,
): Promise<number[]> {
  const token = await new Tokens(identity).of(loginOf('essex', 'manager'));
  const statuses: number[] = [];
  const send = async (url: string, init: { method?: string; headers?: Headers; body?: string } = {}) => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID(), ...init.headers };
    const answer = await fetch(url, { ...init, headers });
    await answer.text();
    statuses.push(answer.status);
  };
  const post = (url: string, body: string, headers: Headers = {}) =>
    send(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const cases = `${casework}/v1/assessments`;
  const one = `${cases}/${reference}`;
  const word = (where: string): string => plant(`bad request: ${where}`);

  await post(cases, `{"child": {"name": "${word('broken JSON')}"`);
  await post(cases, JSON.stringify({ [word('name of a field')]: 1, child: word('a text for an object') }));
  await post(cases, JSON.stringify({ on: word('a text for a date'), requester: word('a text for a code') }));
  await post(cases, `child=${word('a form')}`, { 'content-type': 'application/x-www-form-urlencoded' });
  await post(cases, '{}', { 'idempotency-key': `${word('a key that is none')} and a space` });
  await post(
    `${one}/views`,
    JSON.stringify({ on: '2026-01-13', particulars: { views: `${word('too long')} ${'x'.repeat(20_001)}` } }),
  );
  await post(
    `${one}/withdrawal`,
    JSON.stringify({ on: '2026-05-21', by: 'parent', particulars: { reason: word('refused by the stage') } }),
  );
  await post(
    `${one}/views`,
    JSON.stringify({ on: '2026-05-21', particulars: { views: `${word('a character that no text has')}\0` } }),
  );
  await post(`${one}/${word('a command that is none')}`, '{}');
  await post(`${codecServer}/decode`, JSON.stringify({ payloads: [{ data: word('a payload that is none') }] }), {
    'x-namespace': 'default',
  });
  await post(`${codecServer}/decode`, '{}', { 'x-namespace': word('a namespace') });
  await post(`${codecServer}/decode`, '{}', {
    'x-namespace': 'default',
    origin: `https://${word('an origin')}.example`,
  });
  for (const address of [
    `${cases}/${word('a reference')}`,
    `${cases}?stage=${word('a filter')}`,
    `${cases}?${word('the name of a filter')}=1`,
    `${casework}/children/${word('an address')}?name=${word('a query')}`,
    `${casework}/v1/${word('an address that cannot be read')}/%E0%A4%A`,
    `${one}/deadlines/${word('a limit')}`,
    `${one}/documents/${word('a document')}`,
    `${notifications}/v1/letters?case=${word('a case of letters')}`,
    `${notifications}/v1/letters/${word('a letter')}`,
    `${codecServer}/${word('an address of the codec server')}`,
  ])
    await send(address);
  const header = word('headers');
  const told = { cookie: `child=${header}`, referer: `https://intranet.example/${header}`, 'user-agent': header };
  await send(`${cases}/EX-2026-9999`, {
    headers: { ...told, 'x-request-id': `child ${header}`, 'x-forwarded-for': header },
  });
  await send(one, { headers: { authorization: `Bearer ${word('a token')}` } });
  return statuses;
}
