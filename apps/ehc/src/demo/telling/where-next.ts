import type { Addresses } from '../../start/addresses.js';
import { workflowIdOf } from '@ehc/assessments/contract';
import { paint } from './paint.js';

/** Where to look at the case now. */
export function whereNext(
  reference: string,
  officer: string,
  { casework, inbox, temporal, temporalUi, namespace }: Addresses,
): string {
  const workflow = temporalUi
    ? `${temporalUi}/namespaces/${namespace}/workflows/${encodeURIComponent(workflowIdOf(reference))}`
    : `${workflowIdOf(reference)} on the Temporal server at ${temporal}`;
  return [
    paint('bold', `Look at ${reference} yourself`),
    `  Its workflow in the Temporal UI   ${workflow}`,
    `  The mails it caused               ${inbox}`,
    `  The API, with its documentation   ${casework}/docs`,
    `  One limit, explained              curl -H "Authorization: Bearer $(npx ehc token ${officer})" ${casework}/v1/assessments/${reference}/deadlines/ehc.final-plan`,
  ].join('\n');
}
