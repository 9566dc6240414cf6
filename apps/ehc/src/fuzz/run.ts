import { join } from 'node:path';
import { rawFault, rawRequests } from '@ehc/platform/raw-requests';
import { Tokens } from '../api-client/tokens.js';
import { logins, type Login } from '../servers/people.js';
import { showing } from '../servers/progress.js';
import type { Addresses } from '../start/addresses.js';
import { attack, type AttackResult } from './attack.js';
import { healthOf, type Health } from './health.js';
import { schemathesis } from './schemathesis.js';

export interface FuzzOptions {
  /** how many times the usual number of made-up requests */
  times: number;
  seed: number;
  /** only these roles; all without */
  roles?: string[];
  /** only these services; all without */
  services?: string[];
}

export interface ServiceResult {
  name: string;
  attacks: { role: string; result: AttackResult }[];
  raw: { sent: number; faults: string[] };
  /** before, after each role, and after the raw requests */
  health: Health[];
}

/** Together they may ask for everything; all others are mostly refused, so the long phase of combinations is left out for them. */
const farReaching = ['manager', 'send-officer', 'decision-maker', 'data-protection-lead', 'anyone'];
const phasesFor = (role: string): string =>
  farReaching.includes(role) ? 'examples,coverage,fuzzing,stateful' : 'examples,fuzzing,stateful';

/**
 * `command` takes JSON; a service that only reads has none. `examples`: for each operation, so that each service gets 10,000 requests.
 * `open`: to everybody, so that it is attacked as nobody in particular.
 */
const servicesOf = ({ casework, notifications, codecServer, certificates }: Addresses) => [
  { name: 'casework', url: casework, command: '/v1/assessments', examples: 3, open: false },
  { name: 'notifications', url: notifications, command: undefined, examples: 110, open: false },
  { name: 'codec-server', url: codecServer, command: '/decode', examples: 900, open: false },
  { name: 'certificates', url: certificates, command: '/check', examples: 2_000, open: true },
];

const anyone = { role: 'anyone', login: undefined };

/** Attacks every service of a running system: by its OpenAPI document as each role in turn, then with bytes that no client sends. */
export async function runFuzz(addresses: Addresses, folder: string, options: FuzzOptions): Promise<ServiceResult[]> {
  const program = await showing('Looking for Schemathesis', (say) => schemathesis(say));
  const people = logins()
    .filter(({ la, provider }) => la === 'EX' || provider === 'north-mediation')
    .filter(({ role }) => options.roles?.includes(role) ?? true);
  const results: ServiceResult[] = [];
  for (const service of servicesOf(addresses).filter(({ name }) => options.services?.includes(name) ?? true)) {
    const health = [await healthOf(service.url)];
    const attacks: ServiceResult['attacks'] = [];
    const attackers = service.open ? [anyone] : people.map((login) => ({ role: login.role, login }));
    for (const [index, attacker] of attackers.entries()) {
      const result = await showing(`${service.name} as ${attacker.role} (${index + 1} of ${attackers.length})`, () =>
        attack({
          ...{ program, service, ...attacker, identityUrl: addresses.identity, folder, env: process.env },
          ...{ phases: phasesFor(attacker.role), examples: service.examples * options.times },
          seed: options.seed + index,
        }),
      );
      attacks.push({ role: attacker.role, result });
      health.push(await healthOf(service.url));
    }
    const raw = await showing(`${service.name} and bytes that no client sends`, () =>
      sendRaw(service, addresses.identity, people.find(({ role }) => role === 'manager') ?? people[0]!),
    );
    health.push(await healthOf(service.url));
    results.push({ name: service.name, attacks, raw, health });
  }
  return results;
}

async function sendRaw(
  service: ReturnType<typeof servicesOf>[number],
  identity: string,
  login: Login,
): Promise<ServiceResult['raw']> {
  const requests = rawRequests.filter(({ toCommand }) => !toCommand || service.command !== undefined);
  const { hostname, port } = new URL(service.url);
  const tokens = new Tokens(identity);
  const faults: string[] = [];
  for (const request of requests) {
    const target = {
      host: hostname,
      port: Number(port),
      path: service.command ?? '/health',
      token: await tokens.of(login),
    };
    const fault = await rawFault(request, target);
    if (fault) faults.push(fault);
  }
  return { sent: requests.length, faults };
}

/** Where the output of each attack is kept, below the data folder. */
export const fuzzFolder = (dataFolder: string): string => join(dataFolder, 'fuzz');
