import { z } from 'zod';
import { laCodePattern } from '../la/la-code.js';

/** Who sends a request, as the access token says: the claims `sub`, `la` or `provider`, `roles`, `name` and `email`. */
export interface Principal {
  subject: string;
  /** LA code, such as `EX`; empty for somebody of a provider, so that `withinLa` refuses them. */
  la: string;
  /** Code of the provider, outside every LA, that they work for, such as `north-mediation`. */
  provider?: string;
  /** At least one. */
  roles: string[];
  name?: string;
  email?: string;
  /** Why they look, where they said so in the header Reading-Reason. */
  reason?: string;
}

const claims = z.object({
  sub: z.string().min(1),
  la: z.string().regex(laCodePattern).optional(),
  provider: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,39}$/)
    .optional(),
  roles: z.array(z.string().min(1)).min(1),
  name: z.string().min(1).optional(),
  email: z.email().optional(),
});

/** The one role that counts in the token of somebody outside every authority, whatever else it names. */
const ROLE_OF_PROVIDERS = 'adviser';

/** @returns the principal, or the claim that is missing or not what it should be; nobody is of an LA and of a provider at once. */
export function principalOf(payload: unknown): Principal | { wrongClaim: string } {
  const read = claims.safeParse(payload);
  if (!read.success) return { wrongClaim: String(read.error.issues[0]?.path[0]) };
  const { sub: subject, la = '', provider, roles, name, email } = read.data;
  if (!la && !provider) return { wrongClaim: 'la' };
  if (la && provider) return { wrongClaim: 'provider' };
  const counted = provider === undefined ? roles : roles.filter((role) => role === ROLE_OF_PROVIDERS);
  if (counted.length === 0) return { wrongClaim: 'roles' };
  return {
    ...{ subject, la, roles: counted },
    ...(provider !== undefined && { provider }),
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the token names, once it was checked before the guard; absent where there is none, or it is not accepted. */
    named?: Principal | undefined;
    /** Set by the sign-in guard; absent on public routes. */
    principal?: Principal;
  }
}
