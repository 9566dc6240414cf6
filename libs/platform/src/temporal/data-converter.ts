import { extname, join } from 'node:path';
import type { DataConverter } from '@temporalio/common';
import type { PayloadKeys } from '../config/index.js';
import { payloadCodec } from './payload-codec.js';

/** Path of the failure converter: compiled code beside compiled code, source beside source. */
export const failureConverterPath = join(import.meta.dirname, `failure-converter${extname(import.meta.filename)}`);

/** How everything is written to Temporal: JSON, encrypted by LA, failures included. Clients and workers must use the same. */
export function dataConverter(keys: PayloadKeys): DataConverter {
  return { payloadCodecs: [payloadCodec(keys)], failureConverterPath };
}
