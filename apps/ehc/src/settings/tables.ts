import type { z } from 'zod';
import { parts } from '../start/ports.js';
import { services } from './services.js';

/** The tables of the README, made from the schemas that read the environment; lines of Markdown. */
export function settingsTables(): string {
  return services
    .map(({ title, schema }) =>
      [
        `### ${title}`,
        '',
        row('Variable', 'Default', 'Set it to'),
        row('---', '---', '---'),
        ...Object.entries(schema.shape).map(variableRow),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The ports of `npm start`, and the variables that move them. */
export function portsTable(): string {
  const rows = Object.values(parts).map(({ words, port, variable }) =>
    row(capital(words), String(port), `\`${variable}\``),
  );
  return [row('Part', 'Port', 'Variable'), row('---', '---', '---'), ...rows].join('\n');
}

function variableRow([name, field]: [string, z.core.$ZodType]): string {
  const type = field as z.ZodType;
  const needed = !type.safeParse(undefined).success;
  return row(
    `\`${name}\``,
    needed ? 'none: needed' : `\`${String(defaultOf(type))}\``,
    type.description ?? missing(name),
  );
}

function defaultOf(type: z.ZodType): unknown {
  const { def } = type as unknown as { def: { defaultValue?: unknown; innerType?: z.ZodType; in?: z.ZodType } };
  if ('defaultValue' in def) return def.defaultValue;
  const inner = def.innerType ?? def.in;
  return inner ? defaultOf(inner) : '';
}

function missing(name: string): never {
  throw new Error(`The variable ${name} has no description: add .describe() to its schema.`);
}

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
