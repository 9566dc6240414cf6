import { Controller, Get, Module } from '@nestjs/common';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { createService, type Service } from '@ehc/platform/http';
import { createLogger } from '@ehc/platform/logging';
import { testIssuer } from '@ehc/platform/testing';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

@Controller('cases')
class Cases {
  @Get('mine')
  @Needs('cases.read')
  mine(@Who() who: Principal): Principal {
    return who;
  }
}

@Module({ controllers: [Cases] })
class CasesModule {}

const lines: Record<string, unknown>[] = [];
let issuer: Awaited<ReturnType<typeof testIssuer>>;
let service: Service;
let address: URL;

async function aService(limits: { RATE_LIMIT_PER_MINUTE?: number; RATE_LIMIT_FAILED_SIGN_INS?: number } = {}) {
  return createService({
    name: 'cases',
    module: CasesModule,
    config: { PORT: 0, HOST: '127.0.0.1', LOG_LEVEL: 'info', OIDC_ISSUER: issuer.issuer, ...limits },
    access: { rolesFor: (action) => (action === 'cases.read' ? ['send-officer'] : undefined) },
    logger: createLogger({ name: 'cases', level: 'info' }, { write: (line) => void lines.push(JSON.parse(line)) }),
  });
}

const requestOf = async (service: Service, roles: string[], headers: Record<string, string> = {}) =>
  service.app.inject({
    url: '/cases/mine',
    headers: {
      ...(roles.length > 0 && {
        authorization: `Bearer ${await issuer.tokenFor({ subject: 'u-17', la: 'EX', roles })}`,
      }),
      ...headers,
    },
  });

beforeAll(async () => {
  issuer = await testIssuer();
  service = await aService();
  await service.app.listen(0, '127.0.0.1');
  address = new URL(await service.app.getUrl());
});
beforeEach(() => void lines.splice(0));
afterAll(async () => {
  await service?.stop();
  await issuer?.close();
});

/** What comes back for the bytes of a request as they are. */
async function answerTo(head: readonly string[], body: string): Promise<string> {
  const socket = connect(Number(address.port), address.hostname);
  socket.write(`${['POST /cases/mine HTTP/1.1', 'Host: cases', ...head].join('\r\n')}\r\n\r\n${body}`);
  return text(socket);
}

describe('where a message ends (ASVS 4.2.1)', () => {
  it.each([
    ['a length and chunks', ['Content-Length: 6', 'Transfer-Encoding: chunked']],
    ['two lengths', ['Content-Length: 6', 'Content-Length: 7']],
    ['chunks that are not the last encoding', ['Transfer-Encoding: chunked, gzip']],
    ['a length that is no number', ['Content-Length: +6']],
  ])('given a request with %s, then it is refused and the connection ends', async (_, head) => {
    const answer = await answerTo(head, '0\r\n\r\nGET /health HTTP/1.1\r\nHost: cases\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });
});

describe('headers that a proxy would set (ASVS 4.1.3)', () => {
  it('given a caller who invents other addresses for themselves, then they are counted as one all the same', async () => {
    const limited = await aService({ RATE_LIMIT_PER_MINUTE: 2, RATE_LIMIT_FAILED_SIGN_INS: 2 });
    const status = async (from: string) =>
      (await requestOf(limited, [], { 'x-forwarded-for': from, 'x-real-ip': from, forwarded: `for=${from}` }))
        .statusCode;
    expect([await status('192.0.2.1'), await status('192.0.2.2'), await status('192.0.2.3')]).toEqual([401, 401, 429]);
    await limited.stop();
  });

  it('given a caller who names another person in a header, then the token says who it is', async () => {
    const answer = await requestOf(service, ['send-officer'], { 'x-user-id': 'u-1', 'x-forwarded-user': 'u-1' });
    expect(answer.json()).toMatchObject({ subject: 'u-17' });
  });
});

describe('what is said of an answer (ASVS 4.1.1)', () => {
  it('given JSON, then its type and its encoding are named', async () =>
    expect((await requestOf(service, ['send-officer'])).headers['content-type']).toBe(
      'application/json; charset=utf-8',
    ));
});

describe('who was kept out (ASVS 16.3.1 and 16.3.2)', () => {
  it('given nobody signed in, then the refusal is logged as a warning', async () => {
    await requestOf(service, []);
    expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', status: 401, route: '/cases/mine' }));
  });

  it('given a role that may not, then the refusal is logged as a warning, with who it was', async () => {
    expect((await requestOf(service, ['panel'])).statusCode).toBe(403);
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'warn', status: 403, route: '/cases/mine', subject: 'u-17', la: 'EX' }),
    );
  });

  it('given somebody who may, then the request is logged with who it was', async () => {
    expect((await requestOf(service, ['send-officer'])).statusCode).toBe(200);
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'info', status: 200, subject: 'u-17', time: expect.stringMatching(/Z$/) }),
    );
  });
});
