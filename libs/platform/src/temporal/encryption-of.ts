import type { Payload } from '@temporalio/common';

/** The encoding of payloads that `payloadCodec` wrote. */
export const encryptedEncoding = 'binary/encrypted';

export const metadataOf = ({ metadata }: Payload, name: string): string =>
  Buffer.from(metadata?.[name] ?? []).toString();

/** Which ring (LA code, or SERVICE) and key an encrypted payload says it was written with; undefined for one that is readable. */
export function encryptionOf(payload: Payload): { ring: string; keyId: string } | undefined {
  if (metadataOf(payload, 'encoding') !== encryptedEncoding) return undefined;
  return { ring: metadataOf(payload, 'encryption-la'), keyId: metadataOf(payload, 'encryption-key-id') };
}
