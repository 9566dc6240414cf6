import { CompactSign, compactVerify, createLocalJWKSet, decodeProtectedHeader, errors, importJWK } from 'jose';
import { headsContent, type HeadsContent } from './heads.js';
import { sha256 } from './sha256.js';
import type { KeySet, SigningKey } from './signing-key.js';

/** Why a file of heads proves nothing; in words, naming the file. */
export class HeadsError extends Error {
  override readonly name = 'HeadsError';
}

/** The content as a JWS in its compact form, signed with Ed25519. The header holds a digest too: it tells an altered file from a foreign signature. */
export async function signHeads(content: HeadsContent, key: SigningKey): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify(content));
  return new CompactSign(payload)
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'heads+jws', sha256: sha256(payload) })
    .sign(await importJWK(key, 'EdDSA'));
}

/**
 * Reads a file of heads whose signature one of the keys made.
 * @throws HeadsError when it is damaged, altered, renamed, signed by a key that is not given, or by another than it names
 */
export async function readHeads(file: string, text: string, keys: KeySet): Promise<HeadsContent> {
  const { kid, digest, payload } = partsOf(file, text);
  if (!keys.keys.some((key) => key.kid === kid))
    throw new HeadsError(`${file} is signed with the key "${kid}", which is not among the keys given.`);
  if (digest !== sha256(payload)) throw new HeadsError(`${file} was altered after it was signed.`);
  try {
    await compactVerify(text, createLocalJWKSet(keys), { algorithms: ['EdDSA'] });
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    throw new HeadsError(
      `${file} does not carry a signature of the key "${kid}": somebody else signed it, or its signature was altered.`,
      { cause: error },
    );
  }
  return contentOf(file, payload);
}

function partsOf(file: string, text: string): { kid: string; digest: unknown; payload: Buffer } {
  try {
    const { kid, sha256: digest } = decodeProtectedHeader(text);
    const [, payload, signature, ...more] = text.split('.');
    if (!kid || !payload || !signature || more.length > 0) throw new Error('it has not the three parts of a JWS');
    return { kid, digest, payload: Buffer.from(payload, 'base64url') };
  } catch (error) {
    throw new HeadsError(`${file} is not a file of heads, or it was damaged.`, { cause: error });
  }
}

function contentOf(file: string, payload: Buffer): HeadsContent {
  const content = headsContent.safeParse(JSON.parse(payload.toString()));
  if (!content.success)
    throw new HeadsError(`${file} is signed, but is not a file of heads that this version can read.`);
  if (content.data.file !== file) throw new HeadsError(`${file} was renamed: it was written as ${content.data.file}.`);
  return content.data;
}
