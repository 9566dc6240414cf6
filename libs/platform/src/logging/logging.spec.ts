import { createLogger, nestLogger } from './index.js';

function loggerWith(): {
  logger: ReturnType<typeof createLogger>;
  lines: () => Record<string, unknown>[];
  text: () => string;
} {
  const written: string[] = [];
  const logger = createLogger({ name: 'casework', level: 'debug' }, { write: (line) => void written.push(line) });
  return { logger, lines: () => written.map((line) => JSON.parse(line)), text: () => written.join() };
}

describe('the log', () => {
  it('given a line, then it says when in UTC, how serious, which service and what', () => {
    const { logger, lines } = loggerWith();
    logger.warn({ reference: 'EX-2026-0141' }, 'limit missed');
    expect(lines()).toEqual([
      expect.objectContaining({
        level: 'warn',
        name: 'casework',
        reference: 'EX-2026-0141',
        msg: 'limit missed',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      }),
    ]);
  });

  it('given secrets or personal data by mistake, then they are not written', () => {
    const { logger, text, lines } = loggerWith();
    const request = { headers: { authorization: 'Bearer s3cret' }, body: { child: 'Mary Smith' }, query: 'child=Mary' };
    logger.info({ request, PAYLOAD_KEYS: 's3cret', person: { email: 'mary@example.org', password: 's3cret' } }, 'oops');
    expect(text()).not.toMatch(/s3cret|mary/i);
    expect(lines()[0]).toMatchObject({ request: { body: '[not logged]' } });
  });

  it("given the database's error, then its words, statement and values are not written, but what helps is", () => {
    const { logger, text, lines } = loggerWith();
    const err = Object.assign(new Error('invalid input: "Mary Smith"'), {
      query: "insert into child values ('Mary Smith')",
      parameters: ['Mary Smith'],
      detail: 'Key (name)=(Mary Smith) already exists.',
      code: '23505',
      table: 'child',
      constraint: 'child_pkey',
    });
    logger.error({ err: new Error('could not record', { cause: err }) }, 'failed');
    expect(text()).not.toContain('Mary');
    expect(lines()[0]).toMatchObject({
      err: {
        message: 'could not record',
        cause: { code: '23505', table: 'child', constraint: 'child_pkey', stack: expect.stringContaining('at ') },
      },
    });
  });

  it("given Nest's own lines, then they come to the same log with their part of Nest", () => {
    const { logger, lines } = loggerWith();
    nestLogger(logger).log('mapped a route', 'RouterExplorer');
    nestLogger(logger).error(new Error('broken'), 'Injector');
    expect(lines()).toMatchObject([
      { level: 'debug', msg: 'mapped a route', context: 'RouterExplorer' },
      { level: 'error', err: { message: 'broken' }, context: 'Injector' },
    ]);
  });
});
