import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inRepository } from '../../checks/repository.js';

export interface ComposeService {
  image: string;
  restart?: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string | number>;
  ports?: string[];
  volumes?: string[];
  healthcheck?: object;
  depends_on?: Record<string, { condition: string }>;
}

export interface ComposeFile {
  services: Record<string, ComposeService>;
  volumes: Record<string, unknown>;
}

const place = /\$\{(\w+)(?:(:-|:\?)([^}]*))?\}/g;

export const composeText = (): string => readFileSync(inRepository('docker-compose.yml'), 'utf8');

/** Every variable that the file refuses to start without. */
export const neededVariables = (): string[] =>
  [
    ...new Set([...composeText().matchAll(place)].filter(([, , sign]) => sign === ':?').map(([, name]) => name!)),
  ].sort();

/** docker-compose.yml as compose reads it, with these variables set. @throws Error naming a variable that is needed and not set. */
export function composeFile(variables: Record<string, string>): ComposeFile {
  const file = parse(composeText(), { merge: true }) as ComposeFile;
  return filled(file, (text) =>
    text.replace(place, (_, name: string, sign: string | undefined, rest: string) =>
      valueOf(variables[name] ?? '', name, sign, rest),
    ),
  );
}

function valueOf(value: string, name: string, sign: string | undefined, rest: string): string {
  if (value !== '') return value;
  if (sign === ':-') return rest;
  throw new Error(`${name} is not set`);
}

function filled<T>(value: T, fill: (text: string) => string): T {
  if (typeof value === 'string') return fill(value) as T;
  if (Array.isArray(value)) return value.map((one) => filled<unknown>(one, fill)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled<unknown>(one, fill)])) as T;
}
