import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import type { PayloadKeys } from '../config/index.js';
import { encryptedEncoding, encryptionOf } from './encryption-of.js';
import { keyStore, type NamedKey } from './key-store.js';
import { isOpsText } from './ops-text.js';

const { Payload: PayloadMessage } = proto.temporal.api.common.v1;
const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts payloads with AES-256-GCM under the current key of the case's LA. The SDK tells a codec which workflow a payload belongs to,
 * and the LA is the first part of the case reference in the workflow ID. The key's name and LA stand in the metadata and are
 * authenticated; the data is nonce (12 bytes), tag (16 bytes), ciphertext. Texts for ops stay readable (see `inWords`).
 * `node:crypto` rather than WebCrypto: synchronous and several times as fast for payloads of this size.
 */
export function payloadCodec(keys: PayloadKeys): PayloadCodec {
  const store = keyStore(keys);
  return {
    encode: async (payloads, context) =>
      payloads.map((payload) => (isOpsText(payload) ? payload : encrypted(payload, store.keyFor(context)))),
    decode: async (payloads) =>
      payloads.map((payload) => {
        const written = encryptionOf(payload);
        return written ? decrypted(payload, store.namedKey(written.ring, written.keyId)) : payload;
      }),
  };
}

function encrypted(payload: Payload, { ring, keyId, key }: NamedKey): Payload {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${ring}/${keyId}`));
  const text = [cipher.update(PayloadMessage.encode(payload).finish()), cipher.final()];
  const metadata = {
    encoding: Buffer.from(encryptedEncoding),
    'encryption-key-id': Buffer.from(keyId),
    'encryption-la': Buffer.from(ring),
  };
  return { metadata, data: Buffer.concat([nonce, cipher.getAuthTag(), ...text]) };
}

function decrypted(payload: Payload, { ring, keyId, key }: NamedKey): Payload {
  const data = Buffer.from(payload.data ?? []);
  const nonce = data.subarray(0, nonceLength);
  const tag = data.subarray(nonceLength, nonceLength + tagLength);
  if (tag.length !== tagLength) throw new Error('An encrypted payload is too short to be one.');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
    .setAAD(Buffer.from(`${ring}/${keyId}`))
    .setAuthTag(tag);
  return PayloadMessage.decode(
    Buffer.concat([decipher.update(data.subarray(nonceLength + tagLength)), decipher.final()]),
  );
}
