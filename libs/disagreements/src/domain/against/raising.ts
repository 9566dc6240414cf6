import type { Objection } from '@ehc/casefile/contract';
import { disputes, parties, type FactOf, type Party } from '../../contract/index.js';

type Raised = FactOf<'disagreement-raised'>;

/** Only the disagreements for which help is arranged (DRS-01), and of agencies only those that say which services go on (DRS-06). */
export function toRaising(raised: Raised): Objection | undefined {
  if (!Object.hasOwn(disputes, raised.about))
    return {
      code: 'not-such-a-disagreement',
      field: 'about',
      provision: 'CFA 2014 s.57; DRS-01',
      detail: `Help is arranged for disagreements about ${Object.values(disputes)
        .map(({ words }) => words)
        .join('; ')}.`,
    };
  return raised.track === 'resolution' ? ofFamily(raised) : ofAgencies(raised);
}

function ofFamily({ about, with: other, during, lines }: Raised): Objection | undefined {
  const dispute = disputes[about];
  const bodies: readonly Party[] = dispute.with;
  if (!bodies.includes(other))
    return {
      code: 'not-with-them',
      field: 'with',
      provision: dispute.citation,
      detail: `For a disagreement about ${dispute.words}, help is arranged with ${bodies.map((body) => parties[body]).join('; ')}.`,
    };
  if (dispute.atTimes !== (during !== undefined))
    return {
      code: dispute.atTimes ? 'say-when' : 'not-at-a-time',
      field: 'during',
      provision: dispute.citation,
      detail: dispute.atTimes
        ? 'Say whether it is about an assessment, a plan that is drawn up, or a review.'
        : 'Only of a disagreement about health or social care it is said at which time it arose.',
    };
  return lines === undefined
    ? undefined
    : {
        code: 'not-between-agencies',
        field: 'lines',
        provision: 'DRS-06',
        detail: 'Lines of provision at dispute are named in a disagreement between agencies.',
      };
}

function ofAgencies({ about, with: other, during, lines }: Raised): Objection | undefined {
  if (other === 'local-authority')
    return {
      code: 'not-with-them',
      field: 'with',
      provision: 'DRS-05',
      detail: 'Name the agency with which the council disagrees, such as the health commissioner.',
    };
  if (during !== undefined)
    return {
      code: 'not-at-a-time',
      field: 'during',
      provision: 'DRS-05',
      detail: 'The time is only said of a disagreement that a family raises.',
    };
  if (lines === undefined || (lines.length === 0 && about !== 'duties'))
    return {
      code: 'say-what-goes-on',
      field: 'lines',
      provision: 'DRS-06',
      detail:
        'Name the lines of provision at dispute: they go on while the agencies disagree. Only a disagreement about duties can be without any.',
    };
  return undefined;
}
