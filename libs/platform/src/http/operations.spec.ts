import { sampleOpenApi, sampleService } from '../testing/sample-service.js';

let sample: Awaited<ReturnType<typeof sampleService>>;
let postgres: () => Promise<unknown>;
beforeAll(async () => {
  sample = await sampleService({ checks: { postgres: () => postgres() } });
});
afterAll(() => sample.stop());
beforeEach(() => {
  sample.lines.length = 0;
  postgres = () => Promise.resolve();
});

describe('the log', () => {
  it('given a request with personal data in address and query, then the log has only its pattern, the person and the LA', async () => {
    await sample.service.app.inject({
      url: '/cases/EX-2026-0141?child=Mary+Smith',
      headers: { ...sample.signedIn, 'x-request-id': 'trace-12345' },
    });
    const [line] = sample.lines.filter(({ msg }) => msg === 'request');
    expect(line).toMatchObject({
      method: 'GET',
      route: '/cases/:reference',
      status: 200,
      ms: expect.any(Number),
      requestId: 'trace-12345',
      subject: 'u-17',
      la: 'EX',
    });
    expect(JSON.stringify(sample.lines)).not.toMatch(/Mary|0141|Bearer/);
  });

  it('given a fault, then it is logged with the request ID that the caller was given', async () => {
    const answer = await sample.service.app.inject({ url: '/cases/EX-2026-0141/fault', headers: sample.signedIn });
    const errors = sample.lines.filter(({ msg }) => msg === 'Something went wrong');
    expect(errors).toMatchObject([{ level: 'error', requestId: answer.json().requestId }]);
  });
});

describe('what ops ask', () => {
  it('given a service that lives, then /health says so, whatever it stands on', async () => {
    postgres = () => Promise.reject(new Error('connect ECONNREFUSED'));
    expect((await sample.service.app.inject({ url: '/health' })).json()).toEqual({ status: 'live' });
  });

  it('given a database that answers, then the service is ready', async () =>
    expect((await sample.service.app.inject({ url: '/ready' })).json()).toEqual({
      status: 'ready',
      checks: { postgres: 'ready' },
    }));

  it('given a database that does not, then the service is not ready and says which part', async () => {
    postgres = () => Promise.reject(new Error('connect ECONNREFUSED'));
    const answer = await sample.service.app.inject({ url: '/ready' });
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { status: 'not ready', checks: { postgres: 'not ready' } },
    ]);
  });

  it('given requests, then the metrics count them by pattern', async () => {
    await sample.service.app.inject({ url: '/cases/EX-2026-0141', headers: sample.signedIn });
    const { body } = await sample.service.app.inject({ url: '/metrics' });
    expect(body).toMatch(
      /http_request_duration_seconds_count\{service="cases",method="GET",route="\/cases\/:reference",status="200"\} \d+/,
    );
    expect(body).toContain('process_cpu_user_seconds_total');
    expect(body).not.toContain('EX-2026');
  });

  it('given an OpenAPI document, then it is served as it is, and as pages', async () => {
    expect((await sample.service.app.inject({ url: '/openapi.json' })).json()).toMatchObject(sampleOpenApi);
    expect((await sample.service.app.inject({ url: '/docs' })).body).toContain('swagger-ui');
    expect((await sample.service.app.inject({ url: '/docs/swagger-ui-bundle.js' })).statusCode).toBe(200);
  });
});

describe('stopping', () => {
  it('given a service that is told to stop, then what it stands on is stopped after it, in order', async () => {
    const stopped: string[] = [];
    const other = await sampleService({
      stopAfterwards: ['worker', 'database'].map((name) => ({ name, stop: async () => stopped.push(name) })),
    });
    await other.service.app.listen(0, '127.0.0.1');
    const address = await other.service.app.getUrl();
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    await other.stop();
    expect(stopped).toEqual(['worker', 'database']);
    await expect(fetch(`${address}/ready`)).rejects.toThrow();
  });

  it('given a part that cannot be stopped, then the rest is stopped and the service says that not all went well', async () => {
    const stopped: string[] = [];
    const other = await sampleService({
      stopAfterwards: [
        { name: 'worker', stop: () => Promise.reject(new Error('stuck')) },
        { name: 'database', stop: async () => stopped.push('database') },
      ],
    });
    expect(await other.service.stop()).toBe(false);
    expect(stopped).toEqual(['database']);
    await other.stop();
  });
});

describe('a service without a sign-in service', () => {
  it('given a good token, then every route that is not public is closed all the same', async () => {
    const other = await sampleService({ config: { PORT: 0, LOG_LEVEL: 'fatal' } });
    const answer = await other.service.app.inject({ url: '/cases/EX-2026-0141', headers: other.signedIn });
    expect(answer.statusCode).toBe(401);
    await other.stop();
  });
});
