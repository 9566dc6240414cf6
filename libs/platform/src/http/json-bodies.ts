import type { FastifyInstance } from 'fastify';
import { badRequest } from '../problems/index.js';

/** No request needs a tenth of it; without a limit a small body of brackets exhausts the stack of whoever walks through it. */
const deepest = 100;
const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Takes JSON bodies and no other. Bytes that are no UTF-8 are refused rather than replaced, so that what is kept is what was
 * sent (RFC 8259, 8.1); a body in an encoding such as gzip is refused and never unpacked (RFC 9110, 8.4); so are keys that
 * could change prototypes.
 */
export function takeJsonOnly(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser(['text/plain', 'application/json']);
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const encoding = request.headers['content-encoding'];
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
      return done(Object.assign(new Error(), { code: 'FST_ENCODING', statusCode: 415 }));
    let text: string;
    try {
      text = strict.decode(body as Buffer);
    } catch {
      return done(badRequest([], 'The body is not UTF-8.'));
    }
    if (isTooDeep(text)) return done(badRequest([], `The body is nested more than ${deepest} levels deep.`));
    return parse(request, text, done);
  });
}

/** Counts brackets outside strings; text that is no JSON is for the parser to refuse. One step a character, whatever it holds. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') inString = !inString;
    else if (inString) at += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
