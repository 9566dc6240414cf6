import { newSigningKey } from '@ehc/casefile/evidence';
import { newKeyRing, publicKeysOf } from '@ehc/certificates/signing';
import { serviceKeyRing } from '@ehc/platform/config';
import { areas } from '@ehc/rules/agreements';
import { randomBytes } from 'node:crypto';

const password = (): string => randomBytes(24).toString('base64url');
const keyRing = () => ({ current: 'k1', keys: { k1: randomBytes(32).toString('base64') } });

/** What docker-compose.yml must be given: nothing secret has a default there. Passwords are safe in a URL; payload keys are AES-256, one ring for each LA and one for what belongs to none; the heads of all logs, and certificates, are signed with Ed25519. */
export function composeSecrets(): Record<string, string> {
  const owners = [...areas().map(({ localAuthority }) => localAuthority.code), serviceKeyRing];
  const certificateKeys = newKeyRing();
  const rings = owners.map((owner) => [owner, keyRing()]);
  return {
    POSTGRES_PASSWORD: password(),
    TEMPORAL_POSTGRES_PASSWORD: password(),
    EHC_OWNER_PASSWORD: password(),
    EHC_CASEWORK_PASSWORD: password(),
    EHC_WORKER_PASSWORD: password(),
    EHC_NOTIFICATIONS_PASSWORD: password(),
    EHC_CODEC_PASSWORD: password(),
    EHC_CERTIFICATES_PASSWORD: password(),
    KEYCLOAK_ADMIN_PASSWORD: password(),
    PAYLOAD_KEYS: JSON.stringify(Object.fromEntries(rings)),
    HEADS_SIGNING_KEY: JSON.stringify(newSigningKey()),
    CERTIFICATE_KEYS: JSON.stringify(certificateKeys),
    CERTIFICATE_PUBLIC_KEYS: JSON.stringify(publicKeysOf(certificateKeys)),
    STATUS_LIST_KEY: JSON.stringify(newSigningKey()),
  };
}
