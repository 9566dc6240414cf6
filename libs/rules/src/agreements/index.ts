import { longDate, type PlainDate } from '../calendar/plain-date.js';
import { RuleError } from '../rule-error.js';
import type { Agreement, Area } from './agreement.js';
import { ealing2015 } from './ealing/2015-04.js';
import { england } from './england/default.js';
import { essex2014 } from './essex/2014-11.js';
import { lancashire2014 } from './lancashire/2014-09.js';
import { wigan2014 } from './wigan/2014-09.js';

export type { Agreement, Area, KeyWorking, SignatoryParty, StageTarget, SupportReferral } from './agreement.js';
export { looserThanLaw } from './looser-than-law.js';

const all: Agreement[] = [england, essex2014, lancashire2014, ealing2015, wigan2014];

/** Every version of every local agreement. */
export function agreements(): Agreement[] {
  return all;
}

/** The areas, each with the authority of its latest version. */
export function areas(): { area: Area; localAuthority: Agreement['localAuthority'] }[] {
  return [...new Map(all.map(({ area, localAuthority }) => [area, { area, localAuthority }])).values()];
}

/** The version of an area's agreement in force on a day (GEN-01). Throws RuleError for an unknown area or a day without one. */
export function agreementInForce(area: string, on: PlainDate): Agreement {
  const found = versionsOf(area).filter(({ from, to }) => from <= on && (!to || on <= to));
  if (found.length === 1) return found[0]!;
  throw new RuleError(
    'no-version',
    `${area} has ${found.length ? 'more than one agreement' : 'no agreement'} in force on ${longDate(on)}.`,
    'area',
  );
}

/** One version of an area's agreement, whatever the day. Throws RuleError for an unknown area or version. */
export function agreement(area: string, version: string): Agreement {
  const found = versionsOf(area).find((candidate) => candidate.version === version);
  if (!found) throw new RuleError('no-version', `The agreement of ${area} has no version '${version}'.`, 'version');
  return found;
}

/** True when every party has accepted by that day (GEN-02). */
export function isAccepted(candidate: Agreement, on: PlainDate): boolean {
  return candidate.parties.every(({ acceptedOn }) => acceptedOn !== undefined && acceptedOn <= on);
}

function versionsOf(area: string): Agreement[] {
  const found = all.filter((candidate) => candidate.area === area);
  if (found.length) return found;
  throw new RuleError(
    'bad-input',
    `There is no area '${area}': choose one of ${areas()
      .map((known) => known.area)
      .join(', ')}.`,
    'area',
  );
}
