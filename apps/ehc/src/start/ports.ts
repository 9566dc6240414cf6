import { createServer } from 'node:net';
import getPort from 'get-port';

/** Every part that listens: its usual port, and the variable that moves it. */
export const parts = {
  casework: { words: 'the casework API', port: 3000, variable: 'EHC_CASEWORK_PORT' },
  notifications: { words: 'the notifications service', port: 3001, variable: 'EHC_NOTIFICATIONS_PORT' },
  worker: { words: 'the worker', port: 3002, variable: 'EHC_WORKER_PORT' },
  'codec-server': { words: 'the codec server', port: 3003, variable: 'EHC_CODEC_SERVER_PORT' },
  certificates: { words: 'the check of certificates', port: 3005, variable: 'EHC_CERTIFICATES_PORT' },
  temporal: { words: 'Temporal', port: 7233, variable: 'EHC_TEMPORAL_PORT' },
  temporalUi: { words: 'the Temporal UI', port: 8233, variable: 'EHC_TEMPORAL_UI_PORT' },
  postgres: { words: 'Postgres', port: 5433, variable: 'EHC_POSTGRES_PORT' },
  smtp: { words: 'the mail inbox (SMTP)', port: 1025, variable: 'EHC_SMTP_PORT' },
  inbox: { words: 'the mail inbox (page)', port: 1080, variable: 'EHC_INBOX_PORT' },
  identity: { words: 'the identity provider', port: 4000, variable: 'EHC_IDENTITY_PORT' },
} as const;

export type Part = keyof typeof parts;
export type Ports = Record<Part, number>;

const names = Object.keys(parts) as Part[];

/**
 * The usual ports, moved by the environment.
 * @throws Error naming the variable that holds no port, or two parts that were given the same one.
 */
export function portsFrom(env: NodeJS.ProcessEnv): Ports {
  const ports = Object.fromEntries(names.map((name) => [name, portOf(name, env)])) as Ports;
  for (const name of names) {
    const twin = names.find((other) => other !== name && ports[other] === ports[name]);
    if (twin)
      throw new Error(
        `${parts[name].variable} and ${parts[twin].variable} both say port ${ports[name]}. Give each its own.`,
      );
  }
  return ports;
}

/** Ports that nothing listens on, for tests. */
export async function freePorts(): Promise<Ports> {
  const chosen = await Promise.all(names.map(async (name) => [name, await getPort()]));
  return Object.fromEntries(chosen) as Ports;
}

/** @throws Error in one sentence naming the port, the part that wants it and the variable that moves it. */
export async function assertFree(ports: Ports, wanted: Part[] = names): Promise<void> {
  for (const name of wanted) {
    if (await isFree(ports[name])) continue;
    const { words, variable } = parts[name];
    throw new Error(
      `Port ${ports[name]}, which ${words} needs, is in use: stop the program that uses it, or set ${variable} to another port.`,
    );
  }
}

function portOf(name: Part, env: NodeJS.ProcessEnv): number {
  const { variable, port } = parts[name];
  const text = env[variable];
  if (text === undefined || text === '') return port;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new Error(`${variable} is "${text}". It must be a port, a whole number from 1 to 65535.`);
  return number;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
