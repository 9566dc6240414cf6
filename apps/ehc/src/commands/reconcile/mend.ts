import { sendUpdate } from '@ehc/casefile/api';
import { kindOf, workflowOf, type CaseHeader, type Fact } from '@ehc/casefile/contract';
import { neverGiveAgain } from '@ehc/casefile/data';
import { withinLa } from '@ehc/platform/database';
import { Problem } from '@ehc/platform/problems';
import { londonDate } from '@ehc/rules/plain-date';
import { randomUUID } from 'node:crypto';
import type { Look, Sides } from './look.js';

const patienceMs = 30_000;
const by = 'ehc reconcile';

/**
 * Brings a workflow to where the record stands. One that is stuck, or knows entries that the record has lost, is ended with
 * that reason first; the next begins from the log.
 */
export async function mend({ database, temporal }: Sides, { reference, standing, header }: Look): Promise<void> {
  if (standing !== 'the workflow is behind' && standing !== 'the workflow is missing')
    await temporal.client.workflow
      .getHandle(workflowOf(kindOf(reference)).idOf(reference))
      .terminate(`${by}: ${standing}`);
  if (header) await nudge(temporal, header);
  else await withinLa(database, reference.split('-')[0]!, (m) => neverGiveAgain(m, reference));
}

/**
 * Enters a recomputation, which every open case takes: before it is written the workflow takes in all that the log holds
 * and it does not know. Where the log says that the case is closed, the recomputation is refused, and the workflow ends.
 */
async function nudge({ client }: Sides['temporal'], header: CaseHeader): Promise<void> {
  const fact: Fact = { kind: 'due-dates-recomputed', on: londonDate(Date.now()) };
  const update = {
    workflow: workflowOf(kindOf(header.reference)),
    header,
    move: 'recomputeDueDates',
    key: `reconcile-${randomUUID()}`,
    entries: [{ fact, by, letters: 'already-sent' as const }],
    how: 'move' as const,
  };
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      await sendUpdate(client, update);
      return;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 409) return;
      if (error.status !== 503 || Date.now() > until) throw error;
    }
  }
}
