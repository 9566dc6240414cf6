import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';

/** How a workflow stands: RUNNING, COMPLETED ..., and what it ended with. */
export interface Outcome {
  status: string;
  with?: unknown;
}

/** What it ended with is read from the history: to wait for a result would throw the clock forward by years. */
export async function outcomeOf(client: Client, workflowId: string): Promise<Outcome> {
  const handle = client.workflow.getHandle(workflowId);
  const status = (await handle.describe()).status.name;
  if (status !== 'COMPLETED') return { status };
  const { events } = await handle.fetchHistory();
  const payloads = events?.at(-1)?.workflowExecutionCompletedEventAttributes?.result?.payloads ?? [];
  const codec = client.options.loadedDataConverter.payloadCodecs[0];
  const [payload] = codec ? await codec.decode(payloads) : payloads;
  return { status, with: payload && defaultPayloadConverter.fromPayload(payload) };
}
