import type { z } from 'zod';
import { ConfigError } from './config-error.js';

/**
 * Reads settings from environment variables. Each key of the schema is a variable; its `.describe()` text says what to set it to.
 * An empty variable counts as not set.
 * @throws ConfigError with one sentence for each variable that is missing or wrong.
 */
export function readConfig<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  env: NodeJS.ProcessEnv = process.env,
): z.output<z.ZodObject<Shape>> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = schema.safeParse(set);
  if (read.success) return read.data;
  const firstProblems = new Map(read.error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]));
  throw new ConfigError(
    [...firstProblems].toReversed().map(([name, issue]) => sentence(name, issue, schema, name in set)),
  );
}

function sentence(name: string, issue: z.core.$ZodIssue, schema: z.ZodObject, isSet: boolean): string {
  const place = issue.path.slice(1).join('.');
  const wrong = isSet ? `is not right${place ? ` at ${place}` : ''} (${issue.message})` : 'is not set';
  const field = schema.shape[name] as z.ZodType | undefined;
  return `${name} ${wrong}: set it to ${field?.description ?? 'a value the program accepts'}.`;
}
