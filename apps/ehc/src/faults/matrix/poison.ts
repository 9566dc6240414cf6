import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TASK_QUEUE, workflowIdOf, WORKFLOW_TYPE } from '@ehc/assessments/contract';
import { connectTemporal } from '@ehc/platform/temporal';
import { requestOf } from '../caseload/course.js';
import type { Fault } from '../fault.js';
import type { System } from '../system/system.js';
import { probe } from './probe.js';

/** F21 */
export const poison: Fault = {
  id: 'F21',
  title: 'Input that nobody can digest',
  does: 'a request of 3 MB; an update under a key that nobody has; a workflow that begins with an unknown encoding',
  expected: 'the request is answered 413; what cannot be read fails and is tried again, and all other cases go on',
  async strike({ system, caseload }) {
    const big = await probe(system, {
      as: 'officer',
      path: '/v1/assessments',
      body: { ...requestOf(), particulars: { reasons: 'x'.repeat(3_000_000) } },
      key: `three-megabytes-${Date.now()}`,
    });
    const foreign = await underForeignKey(system, caseload.cases.find(({ area }) => area === 'essex')?.reference);
    const unknown = await unknownEncoding(system);
    const before = caseload.confirmed;
    await pause(5000);
    return {
      figures: [`3 MB: ${big.status}`, `foreign key: ${foreign}`, `unknown encoding: ${unknown.words}`],
      wrong: [
        ...(big.status === 413 ? [] : [`3 MB were answered ${big.status}`]),
        ...(unknown.runs ? [] : ['the workflow that cannot be read was ended']),
        ...(caseload.confirmed > before ? [] : ['the other cases stood still']),
      ],
    };
  },
};

async function underForeignKey({ client, temporal }: System, reference: string | undefined): Promise<string> {
  if (!reference) return 'no case of Essex was open';
  const keys = { EX: { current: 'nobody-has-it', keys: { 'nobody-has-it': randomBytes(32).toString('base64') } } };
  const stranger = await connectTemporal({ address: temporal.address, namespace: 'default', keys });
  const handle = stranger.client.workflow.getHandle(workflowIdOf(reference));
  try {
    await stranger.connection.withDeadline(Date.now() + 5000, () =>
      handle.executeUpdate('recordViews', { args: [{}] }),
    );
    return 'was taken';
  } catch (error) {
    const { status } = await client.client.workflow.getHandle(workflowIdOf(reference)).describe();
    return `not taken (${(error as Error).name}), its case is ${status.name}`;
  } finally {
    await stranger.close();
  }
}

async function unknownEncoding({ client }: System): Promise<{ runs: boolean; words: string }> {
  const workflowId = workflowIdOf('EX-1999-0001');
  await client.connection.workflowService.startWorkflowExecution({
    namespace: 'default',
    requestId: workflowId,
    workflowId,
    workflowType: { name: WORKFLOW_TYPE },
    taskQueue: { name: TASK_QUEUE },
    input: { payloads: [{ metadata: { encoding: Buffer.from('binary/of-tomorrow') }, data: Buffer.from('?') }] },
  });
  await pause(3000);
  const handle = client.client.workflow.getHandle(workflowId);
  const { status, raw } = await handle.describe();
  await handle.terminate('the trial is over');
  const words = `${status.name}, its task was tried ${raw.pendingWorkflowTask?.attempt ?? 0} times`;
  return { runs: status.name === 'RUNNING', words };
}
