import { migrations as caseMigrations } from '@ehc/casefile/data';
import { migrations as letterMigrations } from '@ehc/correspondence/data';
import { bundleForTests, mailServer, recordForTests } from '@ehc/correspondence/testing';
import { readConfig } from '@ehc/platform/config';
import { routesOf, testDatabase, testIssuer, testKeys, testNamespace, unreliableLine } from '@ehc/platform/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configSchema } from '../config.js';
import { startNotifications } from '../start.js';

/** The service with everything real around it, Postgres and Temporal on lines that can be cut. */
export async function runningService() {
  const keys = testKeys('EX');
  const [database, issuer, mail, folder] = await Promise.all([
    testDatabase({ migrations: [...caseMigrations, ...letterMigrations] }),
    testIssuer(),
    mailServer(),
    mkdtemp(join(tmpdir(), 'ehc-letters-')),
  ]);
  const record = await recordForTests(database.adminUrl);
  const { address: temporalAddress, namespace, temporal } = await testNamespace(keys);
  const bundlePath = join(folder, 'letters.js');
  await writeFile(bundlePath, (await bundleForTests()).code);

  const url = new URL(database.urls.ehc_notifications);
  const postgresLine = await unreliableLine({ host: url.hostname, port: Number(url.port) });
  const [host = '', port] = temporalAddress.split(':');
  const temporalLine = await unreliableLine({ host, port: Number(port) });
  url.host = `${postgresLine.host}:${postgresLine.port}`;
  const service = await startNotifications(
    readConfig(configSchema, {
      PORT: '0',
      LOG_LEVEL: 'fatal',
      DATABASE_URL: url.toString(),
      TEMPORAL_ADDRESS: `${temporalLine.host}:${temporalLine.port}`,
      TEMPORAL_NAMESPACE: namespace,
      OIDC_ISSUER: issuer.issuer,
      PAYLOAD_KEYS: JSON.stringify(keys),
      SMTP_URL: mail.url,
      MAIL_FROM: 'Essex SEND <send@essex.example>',
    }),
    { bundlePath },
  );
  const address = service.address.replace('[::1]', 'localhost').replace('0.0.0.0', 'localhost');
  const read = async (path: string, roles: string[], la = 'EX') => {
    const authorization = `Bearer ${await issuer.tokenFor({ subject: 'essex.somebody', la, roles })}`;
    const answer = await fetch(`${address}${path}`, { headers: { authorization } });
    return { status: answer.status, body: (await answer.json()) as Record<string, never> };
  };
  const stop = async () => {
    await service.stop();
    await Promise.all([
      postgresLine.stop(),
      temporalLine.stop(),
      mail.stop(),
      issuer.close(),
      temporal.close(),
      record.close(),
    ]);
    await Promise.all([database.drop(), rm(folder, { recursive: true })]);
  };
  return {
    address,
    database,
    mail,
    record,
    temporal,
    postgresLine,
    temporalLine,
    routes: routesOf(service.app),
    read,
    stop,
  };
}
