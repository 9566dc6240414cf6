import { randomUUID } from 'node:crypto';
import { TASK_QUEUE, workflowIdOf, WORKFLOW_TYPE, type AssessmentFact } from '@ehc/assessments/contract';
import { REFUSED, type Answer, type CaseHeader, type Entry } from '@ehc/casefile/contract';
import { withinLa } from '@ehc/platform/database';
import { inWords } from '@ehc/platform/plain';
import { londonDate } from '@ehc/rules/plain-date';
import {
  ApplicationFailure,
  WithStartWorkflowOperation,
  WorkflowUpdateFailedError,
  type Workflow,
} from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { Look, Sides } from './look.js';

const patienceMs = 30_000;
const by = 'ehc reconcile';

/**
 * Brings a workflow to where the record stands. One that is stuck, or knows entries that the record has lost, is ended with
 * that reason first; the next begins from the log.
 */
export async function mend({ database, temporal }: Sides, { reference, standing, header }: Look): Promise<void> {
  if (standing !== 'the workflow is behind' && standing !== 'the workflow is missing')
    await temporal.client.workflow.getHandle(workflowIdOf(reference)).terminate(`${by}: ${standing}`);
  if (header) await nudge(temporal, header);
  else await neverGiveAgain(database, reference);
}

/**
 * Enters a recomputation, which every open case takes: before it is written the workflow takes in all that the log holds
 * and it does not know. Where the log says that the case is closed, the recomputation is refused, and the workflow ends.
 */
async function nudge({ client, connection }: Sides['temporal'], header: CaseHeader): Promise<void> {
  const fact: AssessmentFact = { kind: 'due-dates-recomputed', on: londonDate(Date.now()) };
  const args: [Entry<AssessmentFact>] = [{ fact, by, letters: 'already-sent' }];
  const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPE, {
    workflowId: workflowIdOf(header.reference),
    taskQueue: TASK_QUEUE,
    args: [{ header }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    staticSummary: inWords(`EHC needs assessment ${header.reference}`),
  });
  const update = { startWorkflowOperation, args, updateId: `reconcile-${randomUUID()}` };
  try {
    await connection.withDeadline(Date.now() + patienceMs, () =>
      client.workflow.executeUpdateWithStart<Workflow, Answer, typeof args>('recomputeDueDates', update),
    );
  } catch (error) {
    const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
    if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSED) throw error;
  }
}

/** A reference that was given and lost must not be given to another child: letters and workflows bear it. */
async function neverGiveAgain(database: DataSource, reference: string): Promise<void> {
  const [la, year, number] = reference.split('-') as [string, string, string];
  await withinLa(database, la, (m) =>
    m.query(
      `insert into casefile.reference_numbers (la, year, last) values ($1, $2, $3)
       on conflict (la, year) do update set last = greatest(casefile.reference_numbers.last, excluded.last)`,
      [la, Number(year), Number(number)],
    ),
  );
}
