import { z } from 'zod';
import { laCodePattern } from '../la/la-code.js';
import { jsonText } from './json-text.js';

const aesKey = z
  .base64()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'a key must be 32 bytes in base64');
const keyRing = z
  .strictObject({ current: z.string().min(1), keys: z.record(z.string().min(1), aesKey) })
  .refine((ring) => ring.current in ring.keys, {
    message: 'the current key must be one of the keys',
    path: ['current'],
  });

/** The keys of one LA: new payloads use `current`, old ones are read with the key they name. Keys are base64 of 32 bytes. */
export type KeyRing = z.infer<typeof keyRing>;

/** Keys by LA code; `SERVICE` holds the keys for what belongs to no LA. */
export type PayloadKeys = Record<string, KeyRing>;

/** The name of the key ring for payloads of workflows that belong to no LA, such as schedules. */
export const serviceKeyRing = 'SERVICE';

const ringName = z
  .string()
  .refine(
    (name) => name === serviceKeyRing || laCodePattern.test(name),
    `must be an LA code such as EX, or ${serviceKeyRing}`,
  );

/** PAYLOAD_KEYS: JSON such as `{"EX":{"current":"k1","keys":{"k1":"<base64 of 32 bytes>"}}}`. */
export const payloadKeys = jsonText
  .pipe(z.record(ringName, keyRing).refine((rings) => Object.keys(rings).length > 0, 'there must be at least one LA'))
  .describe(
    'JSON with the keys of each LA, such as {"EX":{"current":"k1","keys":{"k1":"<32 random bytes in base64>"}}}',
  );
