import { errors, jwtVerify } from 'jose';
import { notSignedIn, unavailable } from '../problems/index.js';
import { issuerKeys } from './issuer-keys.js';
import { principalOf, type Principal } from './principal.js';

/** @throws Problem 401 for a token that cannot be trusted, 503 while the issuer cannot be asked for its keys. */
export type VerifyToken = (token: string) => Promise<Principal>;

const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** RFC 9068 access tokens say at+jwt; several issuers (Entra ID among them) say JWT. */
const types = new Set(['at+jwt', 'application/at+jwt', 'jwt']);
const clockToleranceSeconds = 5;

export interface TokenRules {
  issuer: string;
  audience: string;
  /** An older token is refused, however long it says it lives: whoever was switched off at the issuer is out after this time. */
  maxAgeSeconds?: number | undefined;
}

/** Checks access tokens of one issuer for one audience: signature, algorithm, type, issuer, audience, times and claims. */
export function tokenVerifier({ issuer, audience, maxAgeSeconds = 300 }: TokenRules): VerifyToken {
  const keys = issuerKeys(issuer);
  return async (token) => {
    const { payload, protectedHeader } = await verified(token);
    if (!types.has(String(protectedHeader.typ).toLowerCase())) throw notSignedIn('it is not an access token');
    const principal = principalOf(payload);
    if ('wrongClaim' in principal) throw notSignedIn(`its claim ${principal.wrongClaim} is missing or not valid`);
    return principal;
  };

  async function verified(token: string): ReturnType<typeof jwtVerify> {
    try {
      const options = {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: clockToleranceSeconds,
        maxTokenAge: maxAgeSeconds,
      };
      return await jwtVerify(token, await keys(), options);
    } catch (error) {
      const reason = faultOfToken(error);
      if (reason) throw notSignedIn(reason);
      throw Object.assign(unavailable(5, 'Your sign-in cannot be checked at the moment. Send the request again.'), {
        cause: error,
      });
    }
  }
}

/** @returns what is wrong with the token in words of our own, or undefined when the fault is not the token's. */
function faultOfToken(error: unknown): string | undefined {
  if (error instanceof errors.JWTExpired) return 'it has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `its claim ${error.claim} is missing or not valid`;
  if (error instanceof errors.JOSEAlgNotAllowed) return 'its algorithm is not allowed';
  const ofToken = [
    errors.JWSSignatureVerificationFailed,
    errors.JWSInvalid,
    errors.JWTInvalid,
    errors.JOSENotSupported,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
  ];
  return ofToken.some((kind) => error instanceof kind) ? 'it is not signed by the issuer' : undefined;
}
