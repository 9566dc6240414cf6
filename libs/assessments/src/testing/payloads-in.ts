import { payloadCodec } from '@ehc/platform/temporal';
import type { PayloadKeys } from '@ehc/platform/config';

interface JsonPayload {
  metadata: Record<string, string>;
  data?: string;
}
/** Never encrypted: what the server indexes, and what the SDK's core notes of a local activity for itself (`details.data`). */
const readable = new Set(['searchAttributes', 'indexedFields', 'data']);

const isPayload = (value: object): value is JsonPayload =>
  'metadata' in value && typeof (value.metadata as Record<string, unknown> | null)?.['encoding'] === 'string';
const text = (base64 = ''): string => Buffer.from(base64, 'base64').toString();

/** A stored history as it would have been written with these keys by a workflow of this ID. */
export async function encryptedHistory(history: unknown, keys: PayloadKeys, workflowId: string): Promise<unknown> {
  const codec = payloadCodec(keys);
  const context = { type: 'workflow', namespace: 'default', workflowId } as const;
  const walk = async (value: unknown, name = ''): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map((one) => walk(one, name)));
    if (typeof value !== 'object' || value === null || readable.has(name)) return value;
    if (isPayload(value)) return encrypted(value);
    const entries = Object.entries(value).map(async ([key, one]) => [key, await walk(one, key)] as const);
    return Object.fromEntries(await Promise.all(entries));
  };
  const encrypted = async ({ metadata, data }: JsonPayload): Promise<JsonPayload> => {
    const bytes = (base64: string) => Buffer.from(base64, 'base64');
    const payload = {
      metadata: Object.fromEntries(Object.entries(metadata).map(([key, one]) => [key, bytes(one)])),
      data: bytes(data ?? ''),
    };
    const [written] = await codec.encode([payload], context);
    return {
      metadata: Object.fromEntries(
        Object.entries(written!.metadata!).map(([key, one]) => [key, Buffer.from(one).toString('base64')]),
      ),
      data: Buffer.from(written!.data!).toString('base64'),
    };
  };
  return walk(history);
}

/** With which keys the payloads of a history were written, such as "EX/k1". */
export function keysIn(history: unknown): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const metadata = (value as Partial<JsonPayload>).metadata;
    if (metadata?.['encryption-key-id'])
      found.add(`${text(metadata['encryption-la'])}/${text(metadata['encryption-key-id'])}`);
    Object.values(value).forEach(walk);
  };
  walk(history);
  return [...found].sort();
}
