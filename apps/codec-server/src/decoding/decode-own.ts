import type { PayloadKeys } from '@ehc/platform/config';
import { encryptionOf, payloadCodec } from '@ehc/platform/temporal';
import { fromJson, toJson, type JsonPayload } from './json-payload.js';

/** Why an encrypted payload was left as it is. */
export type WhyLeft = 'another-authority' | 'unknown-key' | 'altered';

export interface Decoded {
  /** In the order in which they came; what could not or may not be decoded is as it was. */
  payloads: JsonPayload[];
  decoded: number;
  left: { index: number; why: WhyLeft }[];
}

/**
 * Decodes the payloads that were written with a key of this LA. Those of another LA, or of no LA, are left as they are, and so is
 * one whose key is not known here or that was altered: one bad payload must not hide the others of a history.
 * @param la the LA of the person who asks
 */
export async function decodeOwn(payloads: JsonPayload[], la: string, keys: PayloadKeys): Promise<Decoded> {
  const ring = keys[la];
  const codec = payloadCodec(ring ? { [la]: ring } : {});
  const answer: Decoded = { payloads: [], decoded: 0, left: [] };
  for (const [index, payload] of payloads.entries()) {
    const readable = await read(payload);
    if (typeof readable === 'string') answer.left.push({ index, why: readable });
    else if (readable !== payload) answer.decoded += 1;
    answer.payloads.push(typeof readable === 'string' ? payload : readable);
  }
  return answer;

  async function read(payload: JsonPayload): Promise<JsonPayload | WhyLeft> {
    const encrypted = fromJson(payload);
    const written = encryptionOf(encrypted);
    if (!written) return payload;
    if (written.ring !== la) return 'another-authority';
    if (!ring?.keys[written.keyId]) return 'unknown-key';
    try {
      const [plain] = await codec.decode([encrypted]);
      return toJson(plain!);
    } catch {
      return 'altered'; // the cipher says no more than that, and nobody is told what the bytes were
    }
  }
}
