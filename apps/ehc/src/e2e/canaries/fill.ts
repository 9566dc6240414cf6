/** The part of an OpenAPI schema that filling in a request needs. */
export interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  contentEncoding?: string;
  anyOf?: Schema[];
}

/**
 * A request that fits the schema, in which every free text is a planted word. Codes, dates and numbers are those given,
 * or the first that will do where they are needed; a text that was given empty stays so.
 * @param plant gives a word for a field
 */
export function fill(schema: Schema, given: unknown, plant: (field: string) => string, field = ''): unknown {
  const { type, anyOf, properties, items } = schema;
  if (anyOf) return fill(anyOf[0]!, given, plant, field);
  if (type === 'object' && properties) return filledObject(schema, given as Record<string, unknown>, plant, field);
  if (type === 'array' && items) {
    if (Array.isArray(given)) return given.map((one, index) => fill(items, one, plant, `${field}.${index}`));
    return holdsText(items) ? [fill(items, undefined, plant, `${field}.0`)] : undefined;
  }
  if (!holdsText(schema) || given === '') return given;
  const word = plant(field);
  if (schema.format === 'email') return `${word}@family.example`;
  return schema.contentEncoding === 'base64' || schema.format === 'base64'
    ? Buffer.from(word).toString('base64')
    : word;
}

function filledObject(
  { properties = {}, required = [] }: Schema,
  given: Record<string, unknown> = {},
  plant: (field: string) => string,
  field: string,
): Record<string, unknown> {
  const entries = Object.entries(properties).map(([name, schema]) => {
    const value = fill(schema, given[name], plant, field ? `${field}.${name}` : name);
    return [name, value ?? (required.includes(name) ? firstThatWillDo(schema) : undefined)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const holdsText = (schema: Schema): boolean => {
  const { type, anyOf, properties, items, format, pattern } = schema;
  if (anyOf) return holdsText(anyOf[0]!);
  if (type === 'object') return Object.values(properties ?? {}).some(holdsText);
  if (type === 'array') return items !== undefined && holdsText(items);
  if (schema.contentEncoding === 'base64' || format === 'base64' || format === 'email') return true;
  return type === 'string' && !schema.enum && format === undefined && pattern === undefined;
};

const examples: Record<string, unknown> = { boolean: true, integer: 1, number: 1, object: {}, array: [] };

function firstThatWillDo({ type = 'object', format, enum: options, pattern, items }: Schema): unknown {
  if (options) return options[0];
  if (format === 'date') return '2026-02-02';
  if (type === 'array' && items) return [firstThatWillDo(items)];
  return type === 'string' && pattern ? 'essex' : examples[type];
}
