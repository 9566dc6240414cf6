import { z } from 'zod';
import { laCodePattern } from '../la/la-code.js';

/** Who sends a request, as the access token says: the claims `sub`, `la`, `roles`, `name` and `email`. */
export interface Principal {
  subject: string;
  /** LA code, such as `EX`. */
  la: string;
  /** At least one. */
  roles: string[];
  name?: string;
  email?: string;
  /** Why they look, where they said so in the header Reading-Reason. */
  reason?: string;
}

const claims = z.object({
  sub: z.string().min(1),
  la: z.string().regex(laCodePattern),
  roles: z.array(z.string().min(1)).min(1),
  name: z.string().min(1).optional(),
  email: z.email().optional(),
});

/** @returns the principal, or the claim that is missing or not what it should be. */
export function principalOf(payload: unknown): Principal | { wrongClaim: string } {
  const read = claims.safeParse(payload);
  if (!read.success) return { wrongClaim: String(read.error.issues[0]?.path[0]) };
  const { sub, la, roles, name, email } = read.data;
  return { subject: sub, la, roles, ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the sign-in guard; absent on public routes. */
    principal?: Principal;
  }
}
