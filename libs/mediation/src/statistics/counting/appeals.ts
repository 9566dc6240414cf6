import type { Fact, Recorded } from '@ehc/casefile/contract';
import { allByDay, type Facts } from '../../domain/find.js';
import { standingCertificate } from '../../domain/certificates.js';
import { hasMediated } from '../../domain/sessions.js';
import type { AppealOnRecord, AppealOutcome, MediationOnRecord } from '../case-on-record.js';
import type { Cell } from '../groups.js';

/** The facts of an appeal that are looked at; appeals depend on mediations, so their own types are not known here. */
interface Lodged extends Fact {
  mediation?: string;
  authority: AppealOnRecord['authority'];
  certificate?: string;
}
interface Decided extends Fact {
  outcome: AppealOutcome;
}

/** An appeal as its log tells it; undefined for one that names no mediation. */
export function appealOnRecord(facts: readonly Recorded[]): AppealOnRecord | undefined {
  const factOf = <F extends Fact>(kind: string) => facts.find(({ fact }) => fact.kind === kind)?.fact as F | undefined;
  const lodged = factOf<Lodged>('appeal-lodged');
  if (lodged?.mediation === undefined) return undefined;
  const { mediation, authority, certificate } = lodged;
  const decided = factOf<Decided>('appeal-decided')?.outcome;
  const ended = factOf('appeal-withdrawn') ? 'withdrawn' : factOf('appeal-not-opposed') ? 'not-opposed' : 'pending';
  return { mediation, authority, certificate, outcome: decided ?? ended };
}

/** By which way the family came to its appeal, and how that ended. */
export function appealOf({ facts, appeal }: MediationOnRecord): Cell[] {
  if (allByDay(facts, 'appeal-lodged').length === 0) return [];
  return [`appeal-routes/${routeOf(facts, appeal)}`, `appeal-outcomes/${appeal?.outcome ?? 'pending'}`];
}

function routeOf(facts: Facts, appeal: AppealOnRecord | undefined) {
  if (appeal && appeal.authority !== 'certificate') return appeal.authority;
  const given = allByDay(facts, 'certificate-issued').find(({ certificate }) => certificate === appeal?.certificate);
  const ground = given?.ground ?? (hasMediated(facts) ? 'mediated' : standingCertificate(facts)?.ground);
  if (ground === 'mediated') return 'after-mediation';
  return ground === undefined && !appeal ? 'not-known' : 'after-certificate';
}
