import { sampleService } from '../testing/sample-service.js';

let sample: Awaited<ReturnType<typeof sampleService>>;
beforeAll(async () => {
  const responses = {};
  sample = await sampleService({
    openApi: {
      openapi: '3.1.0',
      info: { title: 'Cases', version: '1' },
      paths: {
        '/cases': { post: { responses } },
        '/cases/{reference}': { get: { responses } },
        '/cases/counts': { post: { responses } },
      },
    },
  });
});
afterAll(() => sample.stop());

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
const ask = (method: Method, url: string, headers = {}) =>
  sample.service.app.inject({ method, url, headers: { ...sample.signedIn, ...headers } });

describe('an address asked with a method that it does not have', () => {
  it.each<[Method, string, string]>([
    ['DELETE', '/cases', 'POST'],
    ['GET', '/cases?limit=1', 'POST'],
    ['POST', '/cases/EX-2026-0141', 'GET, HEAD'],
    ['OPTIONS', '/cases/EX-2026-0141', 'GET, HEAD'],
    ['GET', '/cases/counts', 'POST'],
  ])('when it is %s %s, then it is refused and says that it takes %s', async (method, url, allow) => {
    const answer = await ask(method, url);
    expect(answer.headers).toMatchObject({ allow, 'content-type': 'application/problem+json; charset=utf-8' });
    expect(answer.json()).toMatchObject({ status: 405, type: '/problems/method-not-allowed' });
  });

  it.each<[Method, string, number]>([
    ['DELETE', '/nowhere', 404],
    ['HEAD', '/cases/EX-2026-0141', 200],
  ])('when it is %s %s, then it is answered as before with %s', async (method, url, status) =>
    expect((await ask(method, url)).statusCode).toBe(status),
  );

  it('when a browser asks whether it may ask, then that is left to the rules for other origins', async () =>
    expect((await ask('OPTIONS', '/cases', { 'access-control-request-method': 'POST' })).statusCode).toBe(404));
});
