import type { Payload } from '@temporalio/common';
import { z } from 'zod';

/** A payload as the Temporal UI and the `temporal` program send it: protobuf's JSON, bytes in base64. */
export const jsonPayload = z.looseObject({
  metadata: z.record(z.string(), z.base64()).nullish(),
  data: z.base64().nullish(),
});
export type JsonPayload = z.infer<typeof jsonPayload>;

export const fromJson = ({ metadata, data }: JsonPayload): Payload => ({
  metadata: Object.fromEntries(
    Object.entries(metadata ?? {}).map(([name, text]) => [name, Buffer.from(text, 'base64')]),
  ),
  data: Buffer.from(data ?? '', 'base64'),
});

export const toJson = ({ metadata, data }: Payload): JsonPayload => ({
  metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, bytes]) => [name, base64(bytes)])),
  data: base64(data ?? new Uint8Array()),
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
