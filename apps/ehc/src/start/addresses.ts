import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseName } from './database-name.js';
import type { Ports } from './ports.js';
import type { Servers } from './servers.js';

/** Where everything that `npm start` runs is found; `demo` and other commands read it from the data folder. */
export interface Addresses {
  casework: string;
  notifications: string;
  worker: string;
  codecServer: string;
  certificates: string;
  identity: string;
  inbox: string;
  smtp: string;
  temporal: string;
  temporalUi?: string;
  namespace: string;
  /** The superuser's address of the project's database. */
  database: string;
}

const fileName = 'addresses.json';

export function addressesOf(servers: Servers, ports: Ports): Addresses {
  return {
    casework: `http://localhost:${ports.casework}`,
    notifications: `http://localhost:${ports.notifications}`,
    worker: `http://localhost:${ports.worker}`,
    codecServer: codecServerUrl(ports),
    certificates: certificatesUrl(ports),
    identity: servers.identityUrl,
    inbox: servers.inboxUrl,
    smtp: servers.smtpUrl,
    temporal: servers.temporalAddress,
    temporalUi: servers.temporalUiUrl,
    namespace: servers.namespace,
    database: new URL(`/${databaseName}`, servers.databaseUrl).href,
  };
}

/** Where everybody can check a certificate. */
export const certificatesUrl = (ports: Ports): string => `http://localhost:${ports.certificates}`;

/** Where a browser finds the codec server; the name is the one under which the Temporal UI is opened. */
export const codecServerUrl = (ports: Ports): string => `http://localhost:${ports['codec-server']}`;

export function noteAddresses(dataFolder: string, addresses: Addresses): void {
  writeFileSync(join(dataFolder, fileName), JSON.stringify(addresses, null, 2), { mode: 0o600 });
}

export function forgetAddresses(dataFolder: string): void {
  rmSync(join(dataFolder, fileName), { force: true });
}

/**
 * What a running `npm start` noted in the data folder.
 * @throws Error that says to start it, when none runs there.
 */
export function runningAddresses(env: NodeJS.ProcessEnv = process.env): Addresses {
  const folder = dataFolderFrom(env);
  try {
    return JSON.parse(readFileSync(join(folder, fileName), 'utf8')) as Addresses;
  } catch {
    throw new Error(`Nothing is running on the data folder ${folder}: run \`npm start\` first, in another terminal.`);
  }
}

/** EHC_DATA, or .data in the folder from which the command is run. */
export function dataFolderFrom(env: NodeJS.ProcessEnv): string {
  return resolve(env.EHC_DATA || '.data');
}
