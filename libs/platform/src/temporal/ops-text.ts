import type { Payload } from '@temporalio/common';
import { opsTextMark } from '../plain/index.js';

const markedString = Buffer.from(`"${opsTextMark}`);
const metadataStart = Buffer.from('{"definition":');

/**
 * Is this a text written for ops, to be left readable? Either a string that `inWords` marked (a summary), or the answer to
 * `__temporal_workflow_metadata`, which the Temporal UI asks for: names of handlers and the current details, marked or empty.
 */
export function isOpsText({ metadata, data }: Payload): boolean {
  if (!data || Buffer.from(metadata?.['encoding'] ?? []).toString() !== 'json/plain') return false;
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return (
    startsWith(bytes, markedString) ||
    (startsWith(bytes, metadataStart) && isWorkflowMetadata(JSON.parse(bytes.toString())))
  );
}

const startsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);

function isWorkflowMetadata(value: { definition?: { type?: unknown }; currentDetails?: unknown }): boolean {
  const { definition, currentDetails, ...rest } = value;
  const detailsForOps =
    currentDetails === undefined ||
    currentDetails === '' ||
    (typeof currentDetails === 'string' && currentDetails.startsWith(opsTextMark));
  return typeof definition?.type === 'string' && detailsForOps && Object.keys(rest).length === 0;
}
