import type { ExecutionContext } from '@nestjs/common';
import { notSignedIn } from '../problems/index.js';
import { SignedInGuard } from './index.js';

const officer = { subject: 'u-17', la: 'EX', roles: ['send-officer'] };

function aRequest(named?: typeof officer) {
  const request = { headers: { authorization: 'Bearer a.b.c' }, named, principal: undefined };
  const context = {
    getHandler: () => aRequest,
    getClass: () => SignedInGuard,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  return { request, context };
}

describe('given a request with a token', () => {
  it('when the token was checked for this request already, then it is not checked again', async () => {
    const verify = jest.fn();
    const { request, context } = aRequest(officer);
    expect(await new SignedInGuard(verify).canActivate(context)).toBe(true);
    expect(request.principal).toEqual(officer);
    expect(verify).not.toHaveBeenCalled();
  });

  it('when nobody has checked it, then it is checked', async () => {
    const { request, context } = aRequest();
    await new SignedInGuard(() => Promise.resolve(officer)).canActivate(context);
    expect(request.principal).toEqual(officer);
  });

  it('when it was not accepted, then the answer is 401 with the reason', async () => {
    const refusing = new SignedInGuard(() => Promise.reject(notSignedIn('it has expired')));
    await expect(refusing.canActivate(aRequest().context)).rejects.toMatchObject({
      status: 401,
      detail: expect.stringContaining('it has expired'),
    });
  });
});
