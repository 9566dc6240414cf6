import { readConfig } from '@ehc/platform/config';
import { existsSync } from 'node:fs';
import { inRepository } from '../checks/repository.js';
import { parts } from '../start/ports.js';
import { composeSecrets } from './compose-secrets.js';
import { services } from './services.js';
import { composeFile, composeText, neededVariables, type ComposeService } from './testing/compose-file.js';

const file = composeFile(composeSecrets());
const all = Object.entries(file.services);
const environmentOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(file.services[name]?.environment ?? {}).map(([key, value]) => [key, String(value)]),
  );

describe.each(services)('docker-compose.yml: $name', ({ name, schema }) => {
  it('gives an environment that the program starts with', () =>
    expect(() => readConfig(schema, environmentOf(name))).not.toThrow());
  it('gives nothing that the program does not read', () =>
    expect(Object.keys(environmentOf(name)).filter((variable) => !(variable in schema.shape))).toEqual([]));
  it('runs a program that is built', () => {
    const program = file.services[name]!.command!.find((word) => word.endsWith('.js'))!;
    expect(existsSync(inRepository(program.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))).toBe(true);
  });
});

describe('docker-compose.yml', () => {
  it('takes an environment without a needed variable for what it is', () => {
    const { DATABASE_URL: _, ...rest } = environmentOf('casework');
    expect(() => readConfig(services[0]!.schema, rest)).toThrow('DATABASE_URL is not set');
  });

  it('lets each service sign in to the record as its own role', () => {
    const roles = ['casework', 'notifications', 'codec-server', 'certificates', 'worker'].map(
      (name) => new URL(environmentOf(name)['DATABASE_URL']!).username,
    );
    expect(roles).toEqual(['ehc_casework', 'ehc_notifications', 'ehc_codec', 'ehc_certificates', 'ehc_worker']);
  });

  it('asks for exactly the secrets that `ehc secrets` makes, and has a default for none', () =>
    expect(neededVariables()).toEqual(Object.keys(composeSecrets()).sort()));

  it('says which secret is not set', () =>
    expect(() => composeFile({ ...composeSecrets(), PAYLOAD_KEYS: '' })).toThrow('PAYLOAD_KEYS is not set'));

  it.each(all)('%s: its image is pinned to a version', (_, { image }) => {
    expect(image).toMatch(/^[a-z0-9/-]+:v?\d+\.\d+[\w.-]*$/);
    expect(image).not.toContain('auto-setup');
  });

  it.each(all)('%s: waits for services that are there and can be waited for', (_, { depends_on = {} }) => {
    for (const [name, { condition }] of Object.entries(depends_on)) {
      const target = file.services[name] as ComposeService | undefined;
      expect(target).toBeDefined();
      if (condition === 'service_healthy') expect(target!.healthcheck).toBeDefined();
      if (condition === 'service_completed_successfully') expect(target!.restart).toMatch(/^on-failure/);
    }
  });

  it.each(all)('%s: mounts what is there', (_, { volumes = [] }) => {
    for (const [source = ''] of volumes.map((volume) => volume.split(':')))
      expect(source.startsWith('./') ? existsSync(inRepository(source)) : source in file.volumes).toBe(true);
  });

  it('publishes each port once', () => {
    const published = all.flatMap(([, { ports = [] }]) => ports.map((port) => port.split(':').at(-2)));
    expect(new Set(published).size).toBe(published.length);
  });

  it('publishes the ports that npm start uses, moved by the same variables', () => {
    const moved = new Map(
      [...composeText().matchAll(/\$\{(EHC_\w+_PORT):-(\d+)\}/g)].map(([, variable, port]) => [variable, Number(port)]),
    );
    expect(moved.size).toBeGreaterThan(0);
    for (const [variable, port] of moved)
      expect(Object.values(parts).find((part) => part.variable === variable)?.port).toBe(port);
  });
});
