import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { z } from 'zod';
import { generate } from 'selfsigned';
import { commonConfig, readConfig } from '../config/index.js';
import { createLogger } from '../logging/index.js';
import { testKeys, testTemporal } from '../testing/index.js';
import { connectTemporal, startWorker, temporalLine } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'ehc-secured-line-'));
const kept = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const sockets = new Set<Socket>();
let door: Server;
let address: string;
let paths: Record<
  'TEMPORAL_TLS_SERVER_CA_CERT_PATH' | 'TEMPORAL_TLS_CLIENT_CERT_PATH' | 'TEMPORAL_TLS_CLIENT_KEY_PATH',
  string
>;

/** In front of the real Temporal, a door that speaks TLS and lets in who shows a certificate it knows. */
beforeAll(async () => {
  const named = (name: string) => [{ name: 'commonName', value: name }];
  const server = await generate(named('localhost'), { keySize: 2048, algorithm: 'sha256' });
  const client = await generate(named('casework'), { keySize: 2048, algorithm: 'sha256' });
  const [host, port] = testTemporal().split(':');
  door = createServer(
    {
      key: server.private,
      cert: server.cert,
      ca: client.cert,
      requestCert: true,
      rejectUnauthorized: true,
      ALPNProtocols: ['h2'],
    },
    (secured) => {
      const inside = connect(Number(port), host);
      for (const socket of [secured, inside]) sockets.add(socket.on('error', () => socket.destroy()));
      secured.pipe(inside).pipe(secured);
    },
  );
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  address = `localhost:${(door.address() as AddressInfo).port}`;
  paths = {
    TEMPORAL_TLS_SERVER_CA_CERT_PATH: kept('server.pem', server.cert),
    TEMPORAL_TLS_CLIENT_CERT_PATH: kept('client.pem', client.cert),
    TEMPORAL_TLS_CLIENT_KEY_PATH: kept('client.key', client.private),
  };
}, 60_000);
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => door.close(resolve));
  rmSync(folder, { recursive: true });
});

const keys = testKeys();
const logger = createLogger({ name: 'test', level: 'silent' });
const lineBy = (variables: Partial<typeof paths>) =>
  temporalLine(readConfig(z.object(commonConfig.temporal), { TEMPORAL_ADDRESS: address, ...variables }));

describe('given a Temporal that speaks TLS and knows its callers by certificate', () => {
  it('when a service calls with its certificate, then it is answered', async () => {
    const temporal = await connectTemporal({ ...lineBy(paths), keys });
    try {
      await expect(temporal.connection.workflowService.getSystemInfo({})).resolves.toMatchObject({
        serverVersion: expect.stringMatching(/^\d/),
      });
    } finally {
      await temporal.close();
    }
  });

  it('when a worker calls with its certificate, then it polls', async () => {
    const activities = { nothing: () => undefined };
    const worker = await startWorker({ ...lineBy(paths), keys, taskQueue: 'secured-line', logger, activities });
    await worker.checkReady();
    await worker.stop();
  });

  it.each<[string, () => Partial<typeof paths>]>([
    ['without a certificate', () => ({ TEMPORAL_TLS_SERVER_CA_CERT_PATH: paths.TEMPORAL_TLS_SERVER_CA_CERT_PATH })],
    ['in clear', () => ({})],
    [
      'and does not know the authority of Temporal',
      () => ({ ...paths, TEMPORAL_TLS_SERVER_CA_CERT_PATH: paths.TEMPORAL_TLS_CLIENT_CERT_PATH }),
    ],
  ])(
    'when a service calls %s, then there is no line',
    async (_, variables) => {
      await expect(connectTemporal({ ...lineBy(variables()), keys })).rejects.toThrow();
    },
    30_000,
  );
});
