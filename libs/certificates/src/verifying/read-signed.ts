import { compactVerify, createLocalJWKSet, decodeProtectedHeader, errors } from 'jose';
import type { z } from 'zod';
import { algorithm } from '../signing/sign.js';
import type { PublishedKeys } from '../signing/key-ring.js';

/** What is wrong with a signed text: it is none of its kind, a key we do not know made it, or its signature does not fit. */
export type Fault = 'not-one' | 'foreign' | 'changed';

interface Kind<T> {
  typ: string;
  /** which of the published keys may sign it */
  for: PublishedKeys['keys'][number]['for'];
  content: z.ZodType<T>;
}

/** @returns the content of a signed text of this kind, or why it proves nothing. */
export async function readSigned<T>(text: string, kind: Kind<T>, { keys }: PublishedKeys): Promise<T | Fault> {
  const header = headerOf(text);
  if (header?.typ !== kind.typ) return 'not-one';
  if (header.alg !== algorithm) return 'changed';
  const key = keys.find(({ kid, for: purpose }) => kid === header.kid && purpose === kind.for);
  if (!key) return 'foreign';
  try {
    const { payload } = await compactVerify(text, createLocalJWKSet({ keys: [key] }), { algorithms: [algorithm] });
    const content = kind.content.safeParse(JSON.parse(new TextDecoder().decode(payload)));
    return content.success ? content.data : 'not-one';
  } catch (error) {
    if (error instanceof errors.JOSEError) return 'changed';
    throw error;
  }
}

function headerOf(text: string) {
  if (!/^[\w-]+\.[\w-]*\.[\w-]*$/.test(text)) return undefined;
  try {
    return decodeProtectedHeader(text);
  } catch {
    return undefined;
  }
}
