import type { Clock } from '@ehc/casefile/contract';
import { allByDay, noticeIn } from '../../domain/find.js';
import { standingCertificates } from '../../domain/certificates.js';
import type { MediationOnRecord } from '../case-on-record.js';
import type { Cell } from '../groups.js';

/** What the notice was of, whether the family contacted an adviser, its certificates, and how the dispute ended. */
export const noticeOf = (mediation: MediationOnRecord): Cell[] => [
  `decisions/${noticeIn(mediation.facts)!.decision}`,
  `contact/${contactIn(mediation)}`,
  ...standingCertificates(mediation.facts).map(({ ground }): Cell => `certificates/${ground}`),
  `ends/${endOf(mediation)}`,
];

function contactIn({ facts, clocks }: MediationOnRecord) {
  if (allByDay(facts, 'adviser-contacted').length > 0) return 'contacted';
  return isAhead(clocks, 'mediation.contact') ? 'time-runs' : 'no-contact';
}

function endOf({ facts, clocks }: MediationOnRecord) {
  if (allByDay(facts, 'appeal-lodged').length > 0) return 'appealed';
  if (allByDay(facts, 'dispute-settled').length > 0) return 'settled';
  if (isAhead(clocks, 'appeal.lodge')) return 'open';
  return allByDay(facts, 'mediation-concluded')[0]?.outcome === 'agreed' ? 'settled' : 'not-appealed';
}

/** A time of the family that is not used and not over. */
const isAhead = (clocks: readonly Clock[], rule: string): boolean =>
  clocks.some((clock) => clock.rule === rule && clock.state === 'running' && clock.closedFor !== clock.due);
