import type { FastifyReply, FastifyRequest } from 'fastify';
import { render } from './render.js';

/** Own style and own forms; no script, no image, nothing of anybody else, in nobody's frame. */
const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A field that is wrong, by its id on the page. */
export interface FieldProblem {
  field: string;
  problem: string;
}

/** Browsers name HTML in `Accept`; programs do not, and get JSON. */
export const wantsPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false;

/** Answers with a page from `templates/<name>.njk`. */
export function sendPage(
  reply: FastifyReply,
  status: number,
  name: string,
  view: { title: string; problems?: FieldProblem[] } & Record<string, unknown>,
): void {
  void reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('vary', 'Accept')
    .send(render(name, { problems: [], ...view }));
}
