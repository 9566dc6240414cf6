import { randomUUID } from 'node:crypto';
import {
  WithStartWorkflowOperation,
  WorkflowUpdateFailedError,
  type Client,
  type Workflow,
  type WorkflowClient,
} from '@temporalio/client';

/** A workflow driven by updates: the same driver for the product and for the bare workflow. */
export interface Driven {
  client: Client;
  workflowType: string;
  taskQueue: string;
  workflowId(reference: string): string;
  input(reference: string): unknown;
  /** Name and argument of each update of a whole case, in order. */
  updates: { name: string; args: [unknown] }[];
}

/** Starts a case with its first update and waits for the answer. */
export async function open(driven: Driven, reference: string): Promise<void> {
  const startWorkflowOperation = new WithStartWorkflowOperation(driven.workflowType, {
    workflowId: driven.workflowId(reference),
    taskQueue: driven.taskQueue,
    args: [driven.input(reference)],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
  });
  const { name, args } = driven.updates[0]!;
  const options = { startWorkflowOperation, args, updateId: randomUUID() };
  await answered(driven, name, (workflow) =>
    workflow.executeUpdateWithStart<Workflow, unknown, [unknown]>(name, options),
  );
}

/** A whole case: every update one after the other, and the end of the workflow. @throws when one of them fails */
export async function wholeCase(driven: Driven, reference: string): Promise<void> {
  await open(driven, reference);
  const handle = driven.client.workflow.getHandle(driven.workflowId(reference));
  for (const { name, args } of driven.updates.slice(1))
    await answered(driven, name, () =>
      handle.executeUpdate<unknown, [unknown]>(name, { args, updateId: randomUUID() }),
    );
  await handle.result();
}

const patienceMs = 60_000;

/** @throws Error that tells which update was refused and why, or was not answered within a minute */
async function answered(
  { client }: Driven,
  name: string,
  update: (workflow: WorkflowClient) => Promise<unknown>,
): Promise<void> {
  try {
    await client.connection.withDeadline(Date.now() + patienceMs, () => update(client.workflow));
  } catch (error) {
    const reason =
      error instanceof WorkflowUpdateFailedError
        ? `was refused: ${error.cause?.message}`
        : `was not answered: ${(error as Error).message}`;
    throw new Error(`The update ${name} ${reason}`, { cause: error });
  }
}
