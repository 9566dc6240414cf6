import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { entities as casefileEntities } from '@ehc/casefile/data';
import { entities as letterEntities } from '@ehc/correspondence/data';
import { openDatabase, type Role } from '@ehc/platform/database';
import { connectTemporal, type Temporal } from '@ehc/platform/temporal';
import type { DataSource } from 'typeorm';
import { startIdentity } from '../../servers/identity.js';
import { startPostgres } from '../../servers/postgres.js';
import type { Say } from '../../servers/progress.js';
import { databaseName } from '../../start/database-name.js';
import { freePorts, type Ports } from '../../start/ports.js';
import { databaseUrlAs, prepare } from '../../start/prepare.js';
import { payloadKeys, rolePasswords } from '../../start/secrets.js';
import { Stops } from '../../start/stops.js';
import { startMail, type Mail } from './mail.js';
import { Part } from './part.js';
import { servicesAt, type ServiceName } from './services.js';
import { temporalUnderFaults, type ServerKind, type TemporalUnderFaults } from './temporal.js';

/** The whole product on servers of its own, every part of which can be ended, slowed down or lied to. */
export interface System {
  kind: ServerKind;
  folder: string;
  ports: Ports;
  parts: Record<ServiceName | 'postgres' | 'temporal', Part>;
  temporal: TemporalUnderFaults;
  mail: Mail;
  caseworkUrl: string;
  identityUrl: string;
  /** the superuser's address of the project's database */
  databaseUrl: string;
  passwords: ReturnType<typeof rolePasswords>;
  keys: ReturnType<typeof payloadKeys>;
  /** as the superuser, to look at what was written */
  record: DataSource;
  /** as the roles of two services, which see one LA at a time */
  recordAs: Record<'ehc_casework' | 'ehc_notifications', DataSource>;
  /** a client that reads what the services wrote */
  client: Temporal;
  /** Starts whatever does not run. */
  mend(): Promise<void>;
  stop(): Promise<void>;
}

export const serviceNames = ['worker', 'notifications', 'casework'] as const;

/**
 * Starts everything in the folder, which must be empty.
 * @throws Error in plain words; what had been started is then stopped again
 */
export async function startSystem(kind: ServerKind, folder: string, say: Say): Promise<System> {
  const stops = new Stops();
  try {
    return await start(kind, folder, stops, say);
  } catch (error) {
    await stops.all(say);
    throw error;
  }
}

async function start(kind: ServerKind, folder: string, stops: Stops, say: Say): Promise<System> {
  const logFolder = join(folder, 'logs');
  mkdirSync(logFolder, { recursive: true });
  const ports = await freePorts();
  say('Starting the servers');
  let superuser = '';
  const postgres = new Part('Postgres', async () => {
    const started = await startPostgres({ port: ports.postgres, dataFolder: folder, logFolder, durable: true });
    superuser = started.url;
    return started;
  });
  await postgres.start();
  stops.add('Postgres', () => postgres.stop());
  const mail = await startMail(ports.smtp);
  stops.add('The mail server', () => mail.close());
  const audience = 'ehc-casework';
  const caseworkUrl = `http://127.0.0.1:${ports.casework}`;
  const identity = await startIdentity({ port: ports.identity, dataFolder: folder, audience, caseworkUrl });
  stops.add('The identity provider', identity.stop);
  const temporal = await temporalUnderFaults(kind, folder, stops, say);
  await temporal.part.start();
  stops.add('Temporal', () => temporal.part.stop());

  const passwords = rolePasswords(folder);
  const keys = payloadKeys(folder);
  const namespace = 'default';
  await prepare({ databaseUrl: superuser, passwords, temporal: { address: temporal.address, namespace } });
  const servers = {
    databaseUrl: superuser,
    temporalAddress: temporal.address,
    namespace,
    identityUrl: identity.url,
    audience,
    smtpUrl: mail.url,
    inboxUrl: '',
  };
  say('Starting the services');
  const parts = {
    postgres,
    temporal: temporal.part,
    ...servicesAt({ servers, passwords, ports, dataFolder: folder, logFolder }),
  };
  const mend = async () => {
    await postgres.start();
    await temporal.part.start();
    await Promise.all(serviceNames.map((name) => parts[name].start()));
  };
  for (const name of serviceNames) stops.add(name, () => parts[name].stop());
  await mend();

  const databaseUrl = new URL(`/${databaseName}`, superuser).href;
  const entities = [...casefileEntities, ...letterEntities];
  const open = async (url: string) => {
    const opened = await openDatabase({ url, entities, name: 'faults', poolSize: 8 });
    stops.add('The look at the record', () => opened.destroy());
    return opened;
  };
  const record = await open(databaseUrl);
  const openAs = (role: Role) => open(databaseUrlAs(role, { databaseUrl, passwords }));
  const recordAs = {
    ehc_casework: await openAs('ehc_casework'),
    ehc_notifications: await openAs('ehc_notifications'),
  };
  const client = await connectTemporal({ address: temporal.address, namespace, keys, identity: 'faults' });
  stops.add('The client', client.close);
  return {
    ...{
      kind,
      folder,
      ports,
      parts,
      temporal,
      mail,
      caseworkUrl,
      passwords,
      keys,
      record,
      recordAs,
      client,
      mend,
      databaseUrl,
    },
    identityUrl: identity.url,
    stop: () => stops.all(say),
  };
}
