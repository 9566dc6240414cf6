import { createHash, randomBytes } from 'node:crypto';
import { Public } from '@ehc/platform/auth';
import { badRequest, notFound } from '@ehc/platform/problems';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CodecServerConfig } from '../config.js';
import { CONFIG } from '../tokens.js';
import { cookie, cookieIn } from './cookies.js';
import { endpointsOf, tokenFor } from './provider.js';
import { sessionCookie } from './session.js';

const attemptCookie = 'ehc-sign-in';
const attempt = { path: '/signed-in', sameSite: 'Lax', seconds: 600 } as const;
const random = (): string => randomBytes(32).toString('base64url');

/** Signs a person in for a Temporal UI that has no sign-in of its own: authorization code with PKCE (RFC 7636), then a cookie. */
@Public()
@Controller()
export class SignInController {
  constructor(@Inject(CONFIG) private readonly config: CodecServerConfig) {}

  @Get('sign-in')
  async begin(@Res() reply: FastifyReply): Promise<void> {
    const [state, verifier] = [random(), random()];
    const { redirect_uri, client_id, secure } = this.client();
    const { authorization_endpoint } = await endpointsOf(this.config.OIDC_ISSUER);
    const question = new URL(authorization_endpoint);
    question.search = new URLSearchParams({
      ...{ client_id, redirect_uri, response_type: 'code', scope: 'openid', state },
      ...{ code_challenge_method: 'S256', code_challenge: createHash('sha256').update(verifier).digest('base64url') },
    }).toString();
    void reply.header('set-cookie', cookie(attemptCookie, `${state}.${verifier}`, { ...attempt, secure }));
    void reply.redirect(question.href);
  }

  @Get('signed-in')
  async finish(
    @Query() { state: given, code }: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { redirect_uri, client_id, secure } = this.client();
    const [state, code_verifier] = cookieIn(request, attemptCookie)?.split('.') ?? [];
    if (!state || !code_verifier || given !== state || typeof code !== 'string')
      throw badRequest([
        { field: 'state', problem: 'This sign-in was not begun here, or is over. Open /sign-in again' },
      ]);
    const { token_endpoint } = await endpointsOf(this.config.OIDC_ISSUER);
    const form = { grant_type: 'authorization_code', client_id, redirect_uri, code, code_verifier };
    const { access_token, expires_in: seconds } = await tokenFor(token_endpoint, form);
    void reply.header('set-cookie', [
      cookie(sessionCookie, access_token, { path: '/decode', sameSite: 'Strict', seconds, secure }),
      cookie(attemptCookie, '', { ...attempt, seconds: 0, secure }),
    ]);
    void reply
      .type('text/plain')
      .send(`You are signed in for ${Math.floor(seconds / 60)} minutes. Go back to the Temporal UI.\n`);
  }

  private client(): { redirect_uri: string; client_id: string; secure: boolean } {
    const { PUBLIC_URL, SIGN_IN_CLIENT } = this.config;
    if (!PUBLIC_URL) throw notFound('Nobody signs in here: the Temporal UI sends the access token.');
    return {
      redirect_uri: new URL('/signed-in', PUBLIC_URL).href,
      client_id: SIGN_IN_CLIENT,
      secure: PUBLIC_URL.startsWith('https:'),
    };
  }
}
