import { types } from 'node:util';

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** Connection exceptions (08), too many connections (53300), server stopping or starting (57P01 to 57P03), statement timeout (57014). */
const postgresCodes = /^(08...|53300|57P0[123]|57014)$/;
/** gRPC: deadline exceeded, resource exhausted, aborted, unavailable. */
const grpcCodes = new Set<unknown>([4, 8, 10, 14]);
/** `pg` gives these no code. */
const poolMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
/** TypeORM says this of a connection that was lost within a transaction. */
const typeormNames = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError']);

/** Is this the error of a database or a Temporal that cannot be reached just now, so that trying again may help? Looks at causes as well. */
export function isAway(error: unknown): boolean {
  // Errors of Node itself are no `instanceof Error` where a test runner or a sandbox brings its own globals.
  if (!types.isNativeError(error) && !(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && (networkCodes.has(code) || postgresCodes.test(code))) return true;
  if (grpcCodes.has(code) || typeormNames.has(error.name) || poolMessages.test(error.message)) return true;
  const inner = [error.cause, ...('errors' in error && Array.isArray(error.errors) ? error.errors : [])];
  return inner.some(isAway);
}
