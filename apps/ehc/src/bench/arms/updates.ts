import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation, WorkflowUpdateFailedError, type Client, type Workflow } from '@temporalio/client';

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
  await answered(
    name,
    driven.client.workflow.executeUpdateWithStart<Workflow, unknown, [unknown]>(name, {
      startWorkflowOperation,
      args,
      updateId: randomUUID(),
    }),
  );
}

/** A whole case: every update one after the other, and the end of the workflow. @throws when one of them fails */
export async function wholeCase(driven: Driven, reference: string): Promise<void> {
  await open(driven, reference);
  const handle = driven.client.workflow.getHandle(driven.workflowId(reference));
  for (const { name, args } of driven.updates.slice(1))
    await answered(name, handle.executeUpdate<unknown, [unknown]>(name, { args, updateId: randomUUID() }));
  await handle.result();
}

/** @throws Error that tells which update was refused, and why */
async function answered(name: string, update: Promise<unknown>): Promise<void> {
  try {
    await update;
  } catch (error) {
    if (error instanceof WorkflowUpdateFailedError)
      throw new Error(`The update ${name} was refused: ${error.cause?.message}`, { cause: error });
    throw error;
  }
}
