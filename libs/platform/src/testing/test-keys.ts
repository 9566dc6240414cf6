import { randomBytes } from 'node:crypto';
import { serviceKeyRing, type PayloadKeys } from '../config/index.js';

/** Fresh random keys for these LAs, and for what belongs to none. */
export function testKeys(...las: string[]): PayloadKeys {
  return Object.fromEntries(
    [...las, serviceKeyRing].map((la) => [la, { current: 'k1', keys: { k1: randomBytes(32).toString('base64') } }]),
  );
}
