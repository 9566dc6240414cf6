import { commonConfig } from '@ehc/platform/config';
import type { Role } from '@ehc/platform/database';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProcess } from '../servers/local-process.js';
import { showing, type Say } from '../servers/progress.js';
import { answersOk } from '../servers/ready.js';
import { certificatesUrl, codecServerUrl } from './addresses.js';
import { databaseUrlAs } from './prepare.js';
import type { Ports } from './ports.js';
import { certificateSettings, headsSettings, payloadKeys } from './secrets.js';
import type { Servers } from './servers.js';
import type { Stops } from './stops.js';
import { supervise } from './supervise.js';

const builtApps = fileURLToPath(new URL('../../../', import.meta.url));

/** In the order in which they start; they stop the other way round, so nothing comes in any more when the worker ends. */
export const services = [
  { name: 'worker', words: 'The worker', role: 'ehc_worker' },
  { name: 'notifications', words: 'The notifications service', role: 'ehc_notifications' },
  { name: 'codec-server', words: 'The codec server', role: 'ehc_codec' },
  { name: 'certificates', words: 'The check of certificates', role: 'ehc_certificates' },
  { name: 'casework', words: 'The casework API', role: 'ehc_casework' },
] as const;

export interface ServiceOptions {
  servers: Servers;
  passwords: Record<Role, string>;
  ports: Ports;
  dataFolder: string;
  logFolder: string;
  env: NodeJS.ProcessEnv;
  /** Holds worker/dist/main.js and so on; this project's own apps unless told. */
  appsFolder?: string;
  stops: Stops;
  say: Say;
}

/**
 * Starts the built services, each as a program of its own that is started again when it ends by itself, and waits until
 * each is ready.
 * @throws Error naming the service that is not built or does not get ready, and its log.
 */
export async function startServices(options: ServiceOptions): Promise<void> {
  for (const service of services) {
    await showing(`Starting ${service.words.toLowerCase().replace('api', 'API')}`, () =>
      startService(service, options),
    );
  }
}

async function startService(service: (typeof services)[number], options: ServiceOptions): Promise<void> {
  const { ports, dataFolder, logFolder, appsFolder = builtApps, stops, say } = options;
  const program = join(appsFolder, service.name, 'dist', 'main.js');
  if (!existsSync(program))
    throw new Error(`${service.words} is not built: ${program} is missing. Run \`npm run build\`.`);
  const start = () =>
    startProcess({
      title: service.words,
      command: process.execPath,
      args: ['--enable-source-maps', program],
      env: environmentOf(service, options),
      logFile: join(logFolder, `${service.name}.log`),
      pidFile: join(dataFolder, 'processes', `${service.name}.pid`),
      isReady: () => answersOk(`http://127.0.0.1:${ports[service.name]}/ready`),
      readyWithinMs: 60_000,
      stopWithinMs: 60_000,
    });
  const supervised = await supervise(service.words, start, say);
  stops.add(service.words, supervised.stop);
}

/** The Temporal that is started here is on this machine, and takes no TLS. */
const inClear = Object.fromEntries(
  Object.keys(commonConfig.temporal)
    .filter((name) => name.startsWith('TEMPORAL_TLS') || name === 'TEMPORAL_API_KEY')
    .map((name) => [name, '']),
);

/** What a service reads from its environment, as `npm start` sets it. */
export function environmentOf({ name, role }: (typeof services)[number], options: ServiceOptions): NodeJS.ProcessEnv {
  const { servers, passwords, ports, dataFolder, env } = options;
  return {
    ...env,
    ...(env.TEMPORAL_ADDRESS ? {} : inClear),
    PORT: String(ports[name]),
    HOST: '127.0.0.1',
    LOG_LEVEL: env.LOG_LEVEL || 'info',
    DATABASE_URL: databaseUrlAs(role, { databaseUrl: servers.databaseUrl, passwords }),
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_NAMESPACE: servers.namespace,
    OIDC_ISSUER: servers.identityUrl,
    OIDC_AUDIENCE: servers.audience,
    SMTP_URL: servers.smtpUrl,
    MAIL_FROM: env.MAIL_FROM || 'EHC team <ehc@pathway.example>',
    PAYLOAD_KEYS: JSON.stringify(payloadKeys(dataFolder)),
    PUBLIC_URL: name === 'certificates' ? certificatesUrl(ports) : codecServerUrl(ports),
    CERTIFICATES_URL: certificatesUrl(ports),
    UI_ORIGINS: env.UI_ORIGINS || `http://localhost:${ports.temporalUi},http://127.0.0.1:${ports.temporalUi}`,
    ...(name === 'worker' && headsSettings(dataFolder)),
    ...(name === 'casework' && certificateSettings(dataFolder).casework),
    ...(name === 'certificates' && certificateSettings(dataFolder).check),
  };
}
