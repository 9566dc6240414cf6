import { longDate, type PlainDate } from '../calendar/plain-date.js';
import type { Rule, RuleVersion } from '../model.js';
import { RuleError } from '../rule-error.js';

/** The one version of a rule in force on a day. Throws RuleError 'no-version' where there is none, or more than one. */
export function versionInForce(rule: Rule, on: PlainDate): RuleVersion {
  const found = rule.versions.filter((version) => version.from <= on && (!version.to || on <= version.to));
  if (found.length === 1) return found[0]!;
  const spans = rule.versions.map(({ from, to }) => `${longDate(from)} to ${to ? longDate(to) : 'now'}`).join('; ');
  const problem = found.length ? `${found.length} versions in force` : 'no version in force';
  throw new RuleError('no-version', `${rule.id} has ${problem} on ${longDate(on)} (it runs ${spans}).`, 'asAt');
}

/** The version that runs today, or the last one of a rule that is spent. */
export function latestVersion(rule: Rule): RuleVersion {
  return rule.versions[rule.versions.length - 1]!;
}
