export { AccessGuard, type Access } from './access.guard.js';
export { bearerToken } from './bearer-token.js';
export { Needs, neededAction } from './needs.decorator.js';
export type { Principal } from './principal.js';
export { Public } from './public.decorator.js';
export { SignedInGuard } from './signed-in.guard.js';
export { tokenVerifier, type VerifyToken } from './verify-token.js';
export { Who } from './who.decorator.js';
