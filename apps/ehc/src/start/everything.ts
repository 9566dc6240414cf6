import { logins } from '../servers/people.js';
import { showing, type Say } from '../servers/progress.js';
import { addressesOf, forgetAddresses, noteAddresses, type Addresses } from './addresses.js';
import { loadCaseload } from './caseload.js';
import { takeDataFolder } from './data-folder.js';
import { assertFree, type Part, type Ports } from './ports.js';
import { prepare } from './prepare.js';
import { rolePasswords } from './secrets.js';
import { lineTo, startServers } from './servers.js';
import { startServices } from './services.js';
import { Stops } from './stops.js';

export interface StartOptions {
  ports: Ports;
  dataFolder: string;
  /** False only for tests and benchmarks. */
  durable?: boolean;
  /** Whether the first start loads the small caseload. */
  caseload?: boolean;
  env?: NodeJS.ProcessEnv;
  /** Where the built services are; this project's own unless told. */
  appsFolder?: string;
  say?: Say;
  /** Takes in what was started, so that the caller can stop it, also half way. */
  stops?: Stops;
}

export interface Everything {
  addresses: Addresses;
  /** Stops all of it in order: services, Temporal, identity provider, inbox, Postgres. */
  stop(): Promise<void>;
}

/**
 * Starts the whole system on a data folder and waits until it can be used.
 * @throws Error in plain words; what had been started is then stopped again.
 */
export async function startEverything(options: StartOptions): Promise<Everything> {
  const { env = process.env, say = console.log, stops = new Stops() } = options;
  const stop = () => stops.all(say);
  try {
    const addresses = await start(options, env, say, stops);
    return { addresses, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(options: StartOptions, env: NodeJS.ProcessEnv, say: Say, stops: Stops): Promise<Addresses> {
  const { ports, durable = true, caseload = true, appsFolder } = options;
  const data = await takeDataFolder(options.dataFolder);
  stops.add('The data folder', data.release);
  await assertFree(ports, env.TEMPORAL_ADDRESS ? partsWithoutTemporal(ports) : undefined);
  const places = { dataFolder: data.path, logFolder: data.logs };
  const servers = await startServers({ ...places, ports, durable, env, stops, say });
  const passwords = rolePasswords(data.path);
  await showing('Bringing the database and Temporal up to date', () =>
    prepare({ databaseUrl: servers.databaseUrl, passwords, temporal: lineTo(servers, env) }),
  );
  await startServices({ ...places, servers, passwords, ports, env, appsFolder, stops, say });
  const addresses = addressesOf(servers, ports);
  noteAddresses(data.path, addresses);
  stops.add('The note of addresses', () => forgetAddresses(data.path));
  if (caseload)
    await showing('Loading the caseload', (change) =>
      loadCaseload({ caseworkUrl: addresses.casework, identityUrl: addresses.identity, logins: logins(), say: change }),
    );
  return addresses;
}

function partsWithoutTemporal(ports: Ports): Part[] {
  return (Object.keys(ports) as Part[]).filter((part) => part !== 'temporal' && part !== 'temporalUi');
}
