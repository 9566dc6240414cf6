import type { Addresses } from '../../start/addresses.js';
import { kindOf, workflowOf } from '@ehc/casefile/contract';
import { addressOf } from '../../api-client/casework.js';
import { paint } from './paint.js';

/** Where to look at the case now. */
export function whereNext(
  reference: string,
  officer: string,
  { casework, inbox, temporal, temporalUi, namespace }: Addresses,
): string {
  const id = workflowOf(kindOf(reference)).idOf(reference);
  const workflow = temporalUi
    ? `${temporalUi}/namespaces/${namespace}/workflows/${encodeURIComponent(id)}`
    : `${id} on the Temporal server at ${temporal}`;
  const limit = kindOf(reference) === 'ehc-assessment' ? 'ehc.final-plan' : 'appeal.lodge';
  return [
    paint('bold', `Look at ${reference} yourself`),
    `  Its workflow in the Temporal UI   ${workflow}`,
    `  The mails it caused               ${inbox}`,
    `  The API, with its documentation   ${casework}/docs`,
    `  One limit, explained              curl -H "Authorization: Bearer $(npx ehc token ${officer})" ${casework}${addressOf(reference)}/deadlines/${limit}`,
  ].join('\n');
}
