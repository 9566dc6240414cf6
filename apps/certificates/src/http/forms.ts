import type { FastifyInstance } from 'fastify';

/** A form is read as its fields; one that is there twice counts once. Much longer than any certificate, much shorter than an attack. */
const longestForm = 65_536;

/** Takes forms as browsers send them, beside JSON. */
export function takeForms(server: FastifyInstance): void {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: longestForm },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
  );
}
