import { inWords } from '@ehc/platform/plain';
import { conflict, unavailable } from '@ehc/platform/problems';
import {
  REFUSED,
  RULE_ERROR,
  type Answer,
  type CaseHeader,
  type CaseWorkflow,
  type Entry,
  type Fact,
  type Objection,
} from '../contract/index.js';
import {
  ApplicationFailure,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type Client,
  type Workflow,
  type WorkflowClient,
} from '@temporalio/client';
import { whileTemporalAnswers } from './while-temporal-answers.js';

export interface UpdateToSend {
  /** which workflow it is */
  workflow: CaseWorkflow;
  header: CaseHeader;
  move: string;
  /** the request's Idempotency-Key */
  key: string;
  entries: Entry<Fact>[];
  /** `open`: a new case. `move`: a case that should be running; a closed one is opened again from its log. */
  how: 'open' | 'move';
}

type Entries = [Entry<Fact>, ...Entry<Fact>[]];

const PATIENCE_MS = 8_000;
const PAUSE_MS = 250;

/**
 * Sends the case's workflow an update and waits for its answer. Only a refusal is an answer: every other failure is repeated
 * under the same key until the deadline, and then 503 says that nothing is confirmed; at once when Temporal itself is away.
 */
export const sendUpdate = (client: Client, update: UpdateToSend): Promise<Answer> =>
  whileTemporalAnswers(client, () => untilAnswered(client, update));

async function untilAnswered(client: Client, update: UpdateToSend): Promise<Answer> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await client.connection.withDeadline(until, () => send(client.workflow, update));
    } catch (error) {
      throwIfAnswer(error);
      if (Date.now() + PAUSE_MS >= until) throw Object.assign(unavailable(5), { cause: error });
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function send(client: WorkflowClient, update: UpdateToSend): Promise<Answer> {
  if (update.how === 'open') return withStart(client, update);
  try {
    return await client
      .getHandle(update.workflow.idOf(update.header.reference))
      .executeUpdate<Answer, Entries>(update.move, { args: update.entries as Entries, updateId: update.key });
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return withStart(client, update);
    throw error;
  }
}

/** A new case, or a closed one: its first entry brings in all that the log holds. */
function withStart(
  client: WorkflowClient,
  { workflow, header, move, key, entries, how }: UpdateToSend,
): Promise<Answer> {
  const startWorkflowOperation = new WithStartWorkflowOperation(workflow.type, {
    workflowId: workflow.idOf(header.reference),
    taskQueue: workflow.taskQueue,
    args: [{ header }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: how === 'open' ? 'REJECT_DUPLICATE' : 'ALLOW_DUPLICATE',
    staticSummary: inWords(`${workflow.summary} ${header.reference}`),
  });
  return client.executeUpdateWithStart<Workflow, Answer, Entries>(move, {
    startWorkflowOperation,
    args: entries as Entries,
    updateId: key,
  });
}

function throwIfAnswer(error: unknown): void {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (!(cause instanceof ApplicationFailure)) return;
  const objection = (cause.details?.[0] ?? {}) as Partial<Objection>;
  if (cause.type === REFUSED) throw refusal({ code: 'not-allowed', detail: cause.message, ...objection });
  if (cause.type === RULE_ERROR)
    throw refusal({ code: 'date-cannot-be-computed', detail: cause.message, ...objection });
}

/** A refusal as the API answers it: 409 with the reason, the field and the provision. */
export function refusal({ code, detail, field, provision }: Objection): Error {
  return conflict(code, 'This cannot be recorded', detail, {
    ...(provision ? { provision } : {}),
    ...(field ? { errors: [{ field, problem: detail }] } : {}),
  });
}
