import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Role } from '@ehc/platform/database';
import { startProcess } from '../../servers/local-process.js';
import { answersOk } from '../../servers/ready.js';
import type { Ports } from '../../start/ports.js';
import type { Servers } from '../../start/servers.js';
import { environmentOf, services } from '../../start/services.js';
import { Part, type Changes } from './part.js';

const builtApps = fileURLToPath(new URL('../../../../', import.meta.url));

export type ServiceName = (typeof services)[number]['name'];

export interface ServicePlace {
  servers: Servers;
  passwords: Record<Role, string>;
  ports: Ports;
  dataFolder: string;
  logFolder: string;
}

/** The built services of the product, each a program of its own, as `npm start` runs them but for the watch over them. */
export function servicesAt(place: ServicePlace): Record<ServiceName, Part> {
  const parts = services.map((service) => [service.name, new Part(service.words, starting(service, place))]);
  return Object.fromEntries(parts) as Record<ServiceName, Part>;
}

const starting =
  (service: (typeof services)[number], { dataFolder, logFolder, ports, servers, passwords }: ServicePlace) =>
  ({ env, preload }: Changes) => {
    const usual = { ...process.env, LOG_LEVEL: 'warn', TEMPORAL_ADDRESS: '' };
    const from = { servers, passwords, ports, dataFolder, logFolder, env: usual };
    const environment = environmentOf(service, { ...from, stops: undefined as never, say: console.log });
    return startProcess({
      title: service.words,
      command: process.execPath,
      args: [
        '--enable-source-maps',
        ...(preload ? ['--import', preload] : []),
        join(builtApps, service.name, 'dist', 'main.js'),
      ],
      env: { ...environment, ...env?.(environment) },
      logFile: join(logFolder, `${service.name}.log`),
      pidFile: join(dataFolder, 'processes', `${service.name}.pid`),
      isReady: () => answersOk(`http://127.0.0.1:${ports[service.name]}/ready`),
      readyWithinMs: 90_000,
      stopWithinMs: 60_000,
    });
  };
