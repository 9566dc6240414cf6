import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';

/** What of a JSON schema is used here. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  minimum?: number;
  maximum?: number;
}
interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

export interface MadeRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: unknown;
}

const awkward = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '\u0000',
    '\ud800',
    '../../etc/passwd',
    "' or 1=1 --",
    '0001-01-01',
    '9999-12-31',
    '2026-02-30',
  ),
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 9_007_199_254_740_991, [], {}, 'x'.repeat(5_000), {
    __proto__: null,
    constructor: 1,
  }),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 3 }),
);
const headerText = fc.stringMatching(/^[A-Za-z0-9_.:-]{0,60}$/);

/**
 * Requests to every operation of a service, made from its OpenAPI document: mostly what it says, and in each part now and
 * then something awkward instead.
 * @param known values to be used for a path parameter of that name, beside made-up ones
 */
export function requestsFrom(document: OpenAPIObject, known: Record<string, string[]>): fc.Arbitrary<MadeRequest> {
  const resolved = <T extends { $ref?: string }>(part: T): T =>
    part.$ref
      ? (part.$ref
          .slice(2)
          .split('/')
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document) as T)
      : part;

  const valueOf = (schema: Schema): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 15, arbitrary: fitting(resolved(schema)) }, { weight: 1, arbitrary: awkward });

  function fitting(schema: Schema): fc.Arbitrary<unknown> {
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return fc.oneof(...choices.map((choice) => fitting(resolved(choice))));
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
    if (type === 'object') return objectOf(schema);
    if (type === 'array') return fc.array(schema.items ? valueOf(schema.items) : awkward, { maxLength: 3 });
    if (type === 'boolean') return fc.boolean();
    if (type === 'integer') return fc.integer({ min: schema.minimum ?? -9, max: Math.min(schema.maximum ?? 99, 1e9) });
    if (type === 'number') return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1e9, noNaN: true });
    return type === 'string' ? textOf(schema) : awkward;
  }

  function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
    const model = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valueOf(inner)]));
    const plain = fc.record(model, { requiredKeys: required });
    const more = fc.tuple(plain, fc.string(), awkward).map(([object, key, value]) => ({ ...object, [key]: value }));
    return fc.oneof({ weight: 12, arbitrary: plain }, { weight: 1, arbitrary: more });
  }

  const request = (path: string, method: string, operation: NonNullable<OpenAPIObject['paths'][string]['get']>) => {
    const parameters = ((operation.parameters ?? []) as unknown as Parameter[]).map(resolved);
    const among = (place: string) => parameters.filter((parameter) => parameter.in === place);
    const body = (operation.requestBody as { content?: Record<string, { schema: Schema }> } | undefined)?.content;
    const schema = body?.['application/json']?.schema;
    const inPath = among('path').map(({ name, schema: inner }) => {
      const made = valueOf(inner).map(asText);
      return known[name]
        ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known[name]) }, { weight: 1, arbitrary: made })
        : made;
    });
    return fc
      .record({
        inPath: fc.tuple(...inPath),
        query: fc.record(
          Object.fromEntries(among('query').map(({ name, schema: inner }) => [name, valueOf(inner).map(asText)])),
          { requiredKeys: [] },
        ),
        key: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: headerText }),
        body: schema ? valueOf(schema) : fc.constant(undefined),
      })
      .map(({ inPath: values, query, key, body: made }): MadeRequest => {
        let index = 0;
        const filled = path.replace(/\{[^}]+\}/g, () => encoded(String(values[index++])));
        const search = Object.entries(query)
          .map(([name, value]) => `${name}=${encoded(String(value))}`)
          .join('&');
        const headers: Record<string, string> = method === 'get' ? {} : { 'idempotency-key': key };
        return {
          method: method.toUpperCase(),
          url: search ? `${filled}?${search}` : filled,
          headers,
          ...(schema && { body: made }),
        };
      });
  };

  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => request(path, method, operation as never)),
  );
  return fc.oneof(...all);
}

function textOf({ format, pattern }: Schema): fc.Arbitrary<string> {
  const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  if (format === 'date') return day.map((date) => date.toISOString().slice(0, 10));
  if (format === 'uuid') return fc.uuid();
  if (format === 'email') return fc.emailAddress();
  if (pattern && format === undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength: 1, maxLength: 40 });
}

/** As it stands in an address; what no address can carry is left out. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()) || '%20';

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
