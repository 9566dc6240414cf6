import type { SerializationContext } from '@temporalio/common';
import { serviceKeyRing, type PayloadKeys } from '../config/index.js';
import { laOfWorkflowId } from '../la/la-code.js';

export interface NamedKey {
  /** LA code, or SERVICE. */
  ring: string;
  keyId: string;
  key: Buffer;
}

export interface KeyStore {
  keyFor(context: SerializationContext | undefined): NamedKey;
  namedKey(ring: string, keyId: string): NamedKey;
}

/**
 * Finds the key for a payload. New payloads use the current key of the LA that the workflow ID names; what belongs to no LA
 * (a schedule, a memo without context) uses the ring SERVICE. Old payloads name their ring and key, so a key that is no longer
 * current must stay in PAYLOAD_KEYS for as long as there are histories written with it.
 * @throws Error naming the missing key
 */
export function keyStore(keys: PayloadKeys): KeyStore {
  const decoded = new Map(
    Object.entries(keys).flatMap(([ring, { keys: texts }]) =>
      Object.entries(texts).map(([keyId, text]) => [`${ring}/${keyId}`, Buffer.from(text, 'base64')]),
    ),
  );
  const namedKey = (ring: string, keyId: string): NamedKey => {
    const key = decoded.get(`${ring}/${keyId}`);
    if (!key) throw new Error(`PAYLOAD_KEYS has no key ${keyId} for ${ring}. Add it: payloads were written with it.`);
    return { ring, keyId, key };
  };
  return {
    namedKey,
    keyFor: (context) => {
      const ring = (context?.workflowId && laOfWorkflowId(context.workflowId)) || serviceKeyRing;
      const current = keys[ring]?.current;
      if (!current)
        throw new Error(`PAYLOAD_KEYS has no keys for ${ring}. Add them before cases of ${ring} are opened.`);
      return namedKey(ring, current);
    },
  };
}
