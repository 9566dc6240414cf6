import type { Clock } from '@ehc/casefile/contract';
import { has } from '@ehc/casefile/domain';
import { isClosed, stages, waitsFor, type MediationFact, type Stage } from '../contract/index.js';
import { standingCertificate } from './certificates.js';
import type { Facts } from './find.js';
import { doesNotWish, mindOf, wishes } from './mind.js';
import { openRound } from './rounds.js';
import { hasMediated, isSessionAhead, mediatedOn } from './sessions.js';

/** Where the case stands, as it follows from its facts and from the limits that still run (MED-03). */
export function stageCode(facts: Facts, clocks: readonly Clock[]): Stage {
  if (has<MediationFact>(facts, 'notice-withdrawn')) return 'notice-withdrawn';
  if (has<MediationFact>(facts, 'dispute-settled')) return 'settled';
  const open = clocks.filter(runs);
  if (open.some(({ rule }) => rule.startsWith('mediation.agreement'))) return 'carrying-out-agreement';
  return open.length === 0 && !waitsForMediation(facts) ? 'over' : underWay(facts);
}

export function stageOf(facts: Facts, clocks: readonly Clock[]): { code: Stage; words: string; closed: boolean } {
  const code = stageCode(facts, clocks);
  const next = waitsFor[code];
  return { code, words: next ? `${stages[code]}. Waits for: ${next}` : stages[code], closed: isClosed(code) };
}

/** A duty that is still owed keeps the case open, missed or not; a time of the family only until it is used or over. */
const runs = ({ state, nature, metOn, closedFor, due }: Clock): boolean =>
  state === 'running' && !(nature === 'window' && (metOn !== undefined || closedFor === due));

/** A family that has asked for mediation waits for it, whatever the certificate; after its appeal only where the authority was told. */
function waitsForMediation(facts: Facts): boolean {
  if (openRound(facts)) return true;
  const mind = mindOf(facts);
  const isOver = has<MediationFact>(facts, 'mediation-concluded') || has<MediationFact>(facts, 'appeal-lodged');
  return mind !== undefined && wishes(mind) && !isOver;
}

function underWay(facts: Facts): Stage {
  const round = openRound(facts);
  if (round) return mediatedOn(facts, round) ? 'mediated' : isSessionAhead(facts) ? 'session-booked' : 'arranging';
  if (standingCertificate(facts)) return 'certificate-issued';
  if (hasMediated(facts)) return 'mediated';
  const mind = mindOf(facts);
  if (mind && wishes(mind)) return 'wants-mediation';
  if (mind && doesNotWish(mind)) return 'declined';
  return has<MediationFact>(facts, 'adviser-contacted') ? 'with-adviser' : 'notice-given';
}
