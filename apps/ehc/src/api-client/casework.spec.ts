import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Casework } from './casework.js';
import { Refused } from './refused.js';

interface Asked {
  path: string;
  key: string | undefined;
  authorization: string | undefined;
}
type Answer = { status: number; body: unknown; headers?: Record<string, string> };

/** A service that gives the answers it is told to, one after the other; tokens are given by itself. */
async function service(answers: Answer[]) {
  const asked: Asked[] = [];
  let tokens = 0;
  const reply = (response: ServerResponse, { status, body, headers = {} }: Answer) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  const server: Server = createServer((request: IncomingMessage, response) => {
    request.resume();
    if (request.url === '/token')
      return reply(response, { status: 200, body: { access_token: `token-${(tokens += 1)}`, expires_in: 3600 } });
    const { url, headers } = request;
    asked.push({
      path: url!,
      key: headers['idempotency-key'] as string | undefined,
      authorization: headers.authorization,
    });
    return reply(response, answers[Math.min(asked.length, answers.length) - 1]!);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const casework = new Casework({ caseworkUrl: url, identityUrl: url, patienceMs: 3_000 });
  return {
    api: casework.as({ login: 'essex.officer', secret: 'x' }),
    asked,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const receipt = { reference: 'EX-2026-0001', sequence: 1, entries: [], deadlines: [], lettersOrdered: false };
const unconfirmed: Answer = { status: 503, body: { title: 'Not confirmed' }, headers: { 'retry-after': '0.01' } };

describe('the casework API, used by a person', () => {
  let running: Awaited<ReturnType<typeof service>> | undefined;
  const told = async (...answers: Answer[]) => (running = await service(answers));
  afterEach(async () => {
    await running?.close();
    running = undefined;
  });

  it('sends a command once, as that person, under its key', async () => {
    const { api, asked } = await told({ status: 201, body: receipt });
    expect(await api.move('EX-2026-0001', 'views', { on: '2026-09-01' }, 'key-number-1')).toEqual(receipt);
    expect(asked).toEqual([
      { path: '/v1/assessments/EX-2026-0001/views', key: 'key-number-1', authorization: 'Bearer token-1' },
    ]);
  });

  it('waits and repeats when it is told that it asks too often', async () => {
    const tooOften: Answer = { status: 429, body: { title: 'Too many requests' }, headers: { 'retry-after': '0.01' } };
    const { api, asked } = await told(tooOften, { status: 201, body: receipt });
    expect(await api.move('EX-2026-0001', 'views', { on: '2026-09-01' }, 'key-number-5')).toEqual(receipt);
    expect(asked.map(({ key }) => key)).toEqual(['key-number-5', 'key-number-5']);
  });

  it('repeats what is not confirmed, under the same key and with the same token', async () => {
    const { api, asked } = await told(unconfirmed, unconfirmed, { status: 201, body: receipt });
    expect(await api.move('EX-2026-0001', 'views', {}, 'key-number-2')).toEqual(receipt);
    expect(new Set(asked.map(({ key, authorization }) => `${key} ${authorization}`))).toEqual(
      new Set(['key-number-2 Bearer token-1']),
    );
    expect(asked).toHaveLength(3);
  });

  it('repeats a version of the plan under its key as well', async () => {
    const { api, asked } = await told(unconfirmed, { status: 201, body: { version: 1 } });
    expect(await api.writePlan('EX-2026-0001', {}, 'key-number-4')).toEqual({ version: 1 });
    expect(asked.map(({ key }) => key)).toEqual(['key-number-4', 'key-number-4']);
  });

  it('gives a refusal in words, with the provision', async () => {
    const detail = 'The family has until 4 May 2026 to answer the draft plan.';
    const { api, asked } = await told({
      status: 409,
      body: {
        type: '/problems/family-still-has-time',
        title: 'This cannot be recorded',
        detail,
        provision: 'SEND Regs 2014 reg 13(1)(a)',
      },
    });
    const refused = await api.move('EX-2026-0001', 'final-plan', {}, 'key-number-3').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({
      status: 409,
      code: 'family-still-has-time',
      provision: 'SEND Regs 2014 reg 13(1)(a)',
      message: `/v1/assessments/EX-2026-0001/final-plan: This cannot be recorded — ${detail} (SEND Regs 2014 reg 13(1)(a))`,
    });
    expect(asked).toHaveLength(1);
  });

  it('names each wrong field', async () => {
    const { api } = await told({
      status: 400,
      body: {
        title: 'Wrong',
        detail: 'Look at the fields.',
        errors: [{ field: 'on', problem: 'Give a day that exists' }],
      },
    });
    await expect(api.move('EX-2026-0001', 'views', {}, 'key-number-4')).rejects.toThrow('on: Give a day that exists');
  });

  it('says where it looked when nobody answers', async () => {
    const { close } = await told();
    await close();
    running = undefined;
    const nowhere = new Casework({
      caseworkUrl: 'http://127.0.0.1:1',
      identityUrl: 'http://127.0.0.1:1',
      patienceMs: 0,
    });
    await expect(nowhere.as({ login: 'essex.officer', secret: 'x' }).case('EX-2026-0001')).rejects.toThrow(
      "The identity provider at http://127.0.0.1:1 can't be reached",
    );
  });
});
