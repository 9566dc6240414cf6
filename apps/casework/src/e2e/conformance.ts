import type { OpenAPIObject } from '@nestjs/swagger';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

export interface SeenAnswer {
  method: string;
  /** as it was asked, with or without query */
  url: string;
  status: number;
  contentType: string;
  /** the body as text */
  text: string;
}

/** Holds what a service answers against its OpenAPI document. */
export function conformanceTo(document: OpenAPIObject) {
  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true, strictTypes: false }));
  ajv.addVocabulary(['example', 'openapi', 'info', 'paths', 'components', 'security']);
  ajv.addSchema(document, 'doc', true, false);
  const templates = Object.keys(document.paths)
    .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`) }))
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

  /** The documented path of an address, or undefined. */
  const templateOf = (url: string): string | undefined =>
    templates.find(({ pattern }) => pattern.test(url.split('?')[0]!))?.path;

  /** What is wrong with an answer, in one sentence; undefined when it is as documented. */
  function faultOf({ method, url, status, contentType, text }: SeenAnswer): string | undefined {
    const name = `${method} ${url} answered ${status}`;
    if (status >= 500 && status !== 503) return `${name}: ${text.slice(0, 300)}`;
    const type = contentType.split(';')[0]!;
    if (status >= 400 && type !== 'application/problem+json') return `${name} as ${type}, not as a problem`;
    const path = templateOf(url);
    const operation = path && document.paths[path]?.[method.toLowerCase() as 'get'];
    const pointer = operation
      ? responsePointer(path, method.toLowerCase(), operation.responses[status])
      : '#/components/responses/BadRequest';
    if (operation && !operation.responses[status] && ![404, 405].includes(status))
      return `${name}, which is not documented`;
    const validate = ajv.getSchema(`doc${pointer}/content/${escaped(type)}/schema`);
    if (!validate) return `${name} as ${type}, which is not documented`;
    const value: unknown = type.endsWith('json') ? JSON.parse(text) : text;
    return validate(value) ? undefined : `${name} with ${ajv.errorsText(validate.errors)}: ${text.slice(0, 300)}`;
  }

  function responsePointer(path: string, method: string, response: object | undefined): string {
    if (!response) return '#/components/responses/BadRequest';
    if ('$ref' in response) return String(response.$ref);
    const status = Object.entries(document.paths[path]![method as 'get']!.responses).find(
      ([, r]) => r === response,
    )![0];
    return `#/paths/${escaped(path)}/${method}/responses/${status}`;
  }

  return { faultOf, templateOf };
}

/** One step of a JSON pointer within a URI fragment (RFC 6901). */
const escaped = (step: string): string => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
