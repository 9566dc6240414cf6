import type { Addresses } from '../../start/addresses.js';
import { kindOf, workflowOf } from '@ehc/casefile/contract';
import { addressOf } from '../../api-client/casework.js';
import { paint } from './paint.js';

/** Where to look at the case now. @param certificates their numbers, of a mediation */
export function whereNext(
  reference: string,
  officer: string,
  { casework, certificates: check, inbox, temporal, temporalUi, namespace }: Addresses,
  certificates: readonly string[] = [],
): string {
  const id = workflowOf(kindOf(reference)).idOf(reference);
  const workflow = temporalUi
    ? `${temporalUi}/namespaces/${namespace}/workflows/${encodeURIComponent(id)}`
    : `${id} on the Temporal server at ${temporal}`;
  const limit = kindOf(reference) === 'ehc-assessment' ? 'ehc.final-plan' : 'appeal.lodge';
  const asOfficer = `-H "Authorization: Bearer $(npx ehc token ${officer})" ${casework}${addressOf(reference)}`;
  return [
    paint('bold', `Look at ${reference} yourself`),
    `  Its workflow in the Temporal UI   ${workflow}`,
    `  The mails it caused               ${inbox}`,
    `  The API, with its documentation   ${casework}/docs`,
    `  One limit, explained              curl ${asOfficer}/deadlines/${limit}`,
    ...certificates.flatMap((number) => [
      `  Its certificate, for everybody    ${check}/certificates/${number}`,
      `  The same on paper                 curl -o certificate.pdf ${asOfficer}/certificates/${number}/pdf`,
    ]),
  ].join('\n');
}
