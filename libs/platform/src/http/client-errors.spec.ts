import { connect } from 'node:net';
import { sampleService } from '../testing/sample-service.js';

let sample: Awaited<ReturnType<typeof sampleService>>;
let port: number;
beforeAll(async () => {
  sample = await sampleService();
  await sample.service.app.listen(0, '127.0.0.1');
  port = Number(new URL(await sample.service.app.getUrl()).port);
});
afterAll(() => sample.stop());

/** What comes back for these bytes, until the service closes the connection. */
const answerTo = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text)).on('error', reject);
  });

describe('bytes that are no request', () => {
  it.each<[string, string, number, string]>([
    ['garbage', '\u0001\u0002 garbage\r\n\r\n', 400, '/problems/bad-request'],
    ['a method that does not exist', 'FOO / HTTP/1.1\r\nhost: x\r\n\r\n', 400, '/problems/bad-request'],
    [
      'two lengths',
      'POST /cases HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
      400,
      '/problems/bad-request',
    ],
    [
      '100 KB of headers',
      `GET / HTTP/1.1\r\nhost: x\r\na: ${'x'.repeat(100_000)}\r\n\r\n`,
      431,
      '/problems/headers-too-large',
    ],
  ])('given %s, then they are answered with a problem and the connection is closed', async (_, bytes, status, type) => {
    const [head = '', body = ''] = (await answerTo(bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, type });
  });
});
