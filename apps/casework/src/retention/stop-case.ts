import { kindOf, workflowOf } from '@ehc/casefile/contract';
import { unavailable } from '@ehc/platform/problems';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';

/**
 * Ends the workflow of a case that was erased while it was open: its clocks run for nobody.
 * @throws Problem 503 when Temporal does not answer: the case is erased, and the same approval sent again ends the workflow
 */
export async function stopCase(client: Client, reference: string): Promise<void> {
  try {
    await client.connection.withDeadline(Date.now() + 2_000, () =>
      client.workflow
        .getHandle(workflowOf(kindOf(reference)).idOf(reference))
        .terminate('The case was erased: it had been entered in error.'),
    );
  } catch (cause) {
    if (cause instanceof WorkflowNotFoundError) return;
    throw Object.assign(
      unavailable(5, 'The case is erased, but its clocks still run. Send the same approval again to stop them.'),
      { cause },
    );
  }
}
