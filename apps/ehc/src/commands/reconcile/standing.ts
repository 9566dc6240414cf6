/** Where a case stands on record. */
export interface OnRecord {
  sequence: number;
  closed: boolean;
}

/** What its workflow says of itself; `stuck` where a task of it fails again and again. */
export type InTemporal = { runs: true; sequence: number } | { runs: true; stuck: true } | { runs: false };

export type Standing =
  | 'in step'
  | 'the workflow is behind'
  | 'the workflow is missing'
  | 'the workflow is stuck'
  | 'the record is behind'
  | 'no such case on record';

/** Holds the record of a case against its workflow. A closed case needs none: it is started again when it is wanted. */
export function standingOf(record: OnRecord | undefined, workflow: InTemporal): Standing {
  if (!record) return workflow.runs && !isNeverOpened(workflow) ? 'no such case on record' : 'in step';
  if (!workflow.runs) return record.closed ? 'in step' : 'the workflow is missing';
  if ('stuck' in workflow) return 'the workflow is stuck';
  if (workflow.sequence > record.sequence) return 'the record is behind';
  return workflow.sequence < record.sequence || record.closed ? 'the workflow is behind' : 'in step';
}

/** It began for a request that was never confirmed, and waits for that to be repeated: nothing was entered yet. */
const isNeverOpened = (workflow: InTemporal): boolean => 'sequence' in workflow && workflow.sequence === 0;

/** What loses nothing, and is done by --repair; the others mean that entries are lost, and need --from-record as well. */
export const losesNothing: ReadonlySet<Standing> = new Set<Standing>([
  'the workflow is behind',
  'the workflow is missing',
  'the workflow is stuck',
]);
