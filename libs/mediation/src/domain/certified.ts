import type { PlainDate } from '@ehc/rules/plain-date';
import type { CertificateGround, Issues } from '../contract/index.js';
import { allByDay, type Facts } from './find.js';
import { doesNotWish, mindsOf, spellsOf } from './mind.js';
import { lastRound } from './rounds.js';

/** The day that a certificate on this ground speaks of: what the adviser was told, or the end of the mediation; undefined where it is not on record. */
export function groundedOn(facts: Facts, ground: CertificateGround): PlainDate | undefined {
  if (ground === 'mediated') return allByDay(facts, 'mediation-concluded').at(-1)?.on;
  if (ground === 'not-arranged') return allByDay(facts, 'cannot-be-arranged').at(-1)?.on;
  return spellsOf(mindsOf(facts), doesNotWish).at(-1)?.from;
}

/** What the mediation is about, as the family last told the authority. */
export const issuesOf = (facts: Facts): Issues | undefined => lastRound(facts)?.issues;
