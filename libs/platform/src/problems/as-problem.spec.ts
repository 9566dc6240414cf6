import { BadRequestException, NotFoundException, ServiceUnavailableException } from '@nestjs/common';
import { z } from 'zod';
import { asProblem, conflict, notSignedIn, Problem, unavailable } from './index.js';

describe('what a caller is told', () => {
  it('given a refusal with its provision, then the document carries both and the request ID', () => {
    const refusal = conflict('not-allowed-at-this-stage', 'Not allowed at this stage', 'The plan is final.', {
      provision: 'SEND Regs 2014 reg 13(2)',
    });
    expect(refusal.document('r1')).toEqual({
      type: '/problems/not-allowed-at-this-stage',
      title: 'Not allowed at this stage',
      status: 409,
      detail: 'The plan is final.',
      provision: 'SEND Regs 2014 reg 13(2)',
      requestId: 'r1',
    });
  });

  it('given further members that repeat a standard one, then the standard one stands', () =>
    expect(conflict('a', 'b', 'c', { status: 200 }).document()).toMatchObject({ status: 409 }));

  it('given a request that fails its schema, then each field has its own problem', () => {
    const child = z.strictObject({ child: z.strictObject({ bornOn: z.iso.date() }), on: z.iso.date() });
    const { error } = child.safeParse({ child: { bornOn: 'May', nickname: 'x' }, other: 1 });
    expect(asProblem(error).document()).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([
        { field: 'child.bornOn', problem: 'Invalid ISO date' },
        { field: 'child.nickname', problem: 'This field is not known here' },
        { field: 'on', problem: expect.any(String) },
        { field: 'other', problem: 'This field is not known here' },
      ]),
    });
  });

  it.each(['22021', '22P05', '22007'])(
    'given a value that Postgres cannot keep (%s), then the request is at fault',
    (code) =>
      expect(asProblem(Object.assign(new Error('invalid'), { code })).document()).toMatchObject({ status: 400 }),
  );

  it('given a time to wait, then Retry-After has whole seconds', () =>
    expect(unavailable(1.2).headers).toEqual({ 'Retry-After': '2' }));

  it('given a token that was refused, then the challenge says why (RFC 6750)', () =>
    expect(notSignedIn('it has expired').headers['WWW-Authenticate']).toBe(
      'Bearer realm="ehc", error="invalid_token", error_description="it has expired"',
    ));

  it.each([
    ['a Postgres that is not there', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['a Postgres that is shutting down', Object.assign(new Error('terminating'), { code: '57P01' })],
    ['a lost connection', new Error('Connection terminated unexpectedly')],
    [
      'a Temporal that is not there',
      new Error('start failed', { cause: Object.assign(new Error('14 UNAVAILABLE'), { code: 14 }) }),
    ],
    ['both addresses of a host refused', new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })])],
    ["the framework's own", new ServiceUnavailableException()],
  ])('given %s, then it is not confirmed and may be repeated', (_, error) =>
    expect(asProblem(error)).toMatchObject({ status: 503, headers: { 'Retry-After': '5' } }),
  );

  it.each([
    [new NotFoundException('Cannot GET /children/mary-smith'), 404],
    [new BadRequestException('Mary Smith is not JSON'), 400],
    [new Error('Mary Smith is not unique'), 500],
    [Object.assign(new Error('duplicate key: Mary Smith'), { code: '23505' }), 500],
    ['Mary Smith', 500],
    [undefined, 500],
  ])('given %p, then its own words are not shown', (error, status) => {
    const problem = asProblem(error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem.status).toBe(status);
    expect(JSON.stringify(problem.document())).not.toMatch(/mary|stack/i);
  });
});
