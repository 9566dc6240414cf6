import { commonConfig, readConfig } from '@ehc/platform/config';
import { temporalLine, type TemporalLine } from '@ehc/platform/temporal';
import { join } from 'node:path';
import { z } from 'zod';
import { startIdentity } from '../servers/identity.js';
import { startInbox } from '../servers/inbox.js';
import { startPostgres } from '../servers/postgres.js';
import { showing, type Say } from '../servers/progress.js';
import { servesNamespace, startTemporal } from '../servers/temporal.js';
import { temporalBinary } from '../servers/temporal-binary.js';
import { codecServerUrl } from './addresses.js';
import type { Ports } from './ports.js';
import type { Stops } from './stops.js';
import { supervise } from './supervise.js';

export interface ServerOptions {
  ports: Ports;
  dataFolder: string;
  logFolder: string;
  /** False only for tests and benchmarks that may lose what they wrote. */
  durable: boolean;
  env: NodeJS.ProcessEnv;
  /** Takes in what was started, in order. */
  stops: Stops;
  say: Say;
}

export interface Servers {
  /** The superuser's address of Postgres. */
  databaseUrl: string;
  temporalAddress: string;
  namespace: string;
  /** Absent where an outside Temporal is used. */
  temporalUiUrl?: string;
  identityUrl: string;
  audience: string;
  smtpUrl: string;
  inboxUrl: string;
}

const audience = 'ehc-casework';

/**
 * Starts what the services stand on: Postgres, the mail inbox, the identity provider and Temporal. Postgres and Temporal
 * are started again when they end by themselves.
 */
export async function startServers(options: ServerOptions): Promise<Servers> {
  const { ports, dataFolder, stops } = options;
  const postgres = await showing('Starting Postgres', () => startSupervisedPostgres(options));
  const { inbox, identity } = await showing('Starting the mail inbox and the identity provider', async () => {
    const folder = join(dataFolder, 'mail');
    const inbox = await startInbox({ smtpPort: ports.smtp, webPort: ports.inbox, folder });
    stops.add('The mail inbox', inbox.stop);
    const caseworkUrl = `http://localhost:${ports.casework}`;
    const identity = await startIdentity({
      ...{ port: ports.identity, dataFolder, audience, caseworkUrl, codecServerUrl: codecServerUrl(ports) },
      tokenSeconds: Number(options.env.OIDC_MAX_TOKEN_AGE || 300),
    });
    stops.add('The identity provider', identity.stop);
    return { inbox, identity };
  });
  const temporal = await temporalOf(options);
  return {
    ...temporal,
    databaseUrl: postgres.url,
    identityUrl: identity.url,
    audience,
    smtpUrl: inbox.smtpUrl,
    inboxUrl: inbox.url,
  };
}

async function startSupervisedPostgres({ ports, dataFolder, logFolder, durable, stops, say }: ServerOptions) {
  let url = '';
  const start = async () => {
    const postgres = await startPostgres({ port: ports.postgres, dataFolder, logFolder, durable });
    url = postgres.url;
    return postgres;
  };
  const supervised = await supervise('Postgres', start, say);
  stops.add('Postgres', supervised.stop);
  return { url };
}

/** The line to the Temporal that `npm start` runs, which is in clear, or as the environment describes that of TEMPORAL_ADDRESS. */
export function lineTo(
  { temporalAddress: address, namespace }: Pick<Servers, 'temporalAddress' | 'namespace'>,
  env: NodeJS.ProcessEnv,
): TemporalLine {
  return env.TEMPORAL_ADDRESS ? temporalLine(readConfig(z.object(commonConfig.temporal), env)) : { address, namespace };
}

async function temporalOf(
  options: ServerOptions,
): Promise<Pick<Servers, 'temporalAddress' | 'temporalUiUrl' | 'namespace'>> {
  const { ports, dataFolder, logFolder, env, stops, say } = options;
  const outside = env.TEMPORAL_ADDRESS;
  const namespace = env.TEMPORAL_NAMESPACE || 'default';
  if (outside) {
    if (!(await servesNamespace(lineTo({ temporalAddress: outside, namespace }, env))))
      throw new Error(
        `Temporal at ${outside} does not answer for the namespace ${namespace}: start it, mend TEMPORAL_ADDRESS or TEMPORAL_NAMESPACE, or unset both.`,
      );
    return { temporalAddress: outside, namespace };
  }
  const binary = await showing('Looking for a Temporal server', (change) => temporalBinary({ env, say: change }));
  const address = { port: ports.temporal, uiPort: ports.temporalUi };
  return showing('Starting Temporal', async () => {
    const start = () =>
      startTemporal({ binary, ...address, namespace, dataFolder, logFolder, codecUrl: codecServerUrl(ports) });
    const supervised = await supervise('Temporal', start, say);
    stops.add('Temporal', supervised.stop);
    return {
      temporalAddress: `127.0.0.1:${address.port}`,
      temporalUiUrl: `http://localhost:${address.uiPort}`,
      namespace,
    };
  });
}
