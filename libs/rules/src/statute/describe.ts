import { longDate, type PlainDate } from '../calendar/plain-date.js';
import { inWords } from '../counting/in-words.js';
import { inputsOf } from '../due/inputs-of.js';
import { latestVersion, versionInForce } from '../due/version-in-force.js';
import { groundWords } from '../exceptions/words.js';
import type { Rule, RuleId } from '../model.js';
import { allRules, rule } from './index.js';

/**
 * A rule as plain text for the command line, as it read on a day (by default as it reads today).
 * Throws RuleError 'unknown-rule' or 'no-version'.
 */
export function describeRule(id: RuleId, on?: PlainDate): string {
  const found = rule(id);
  const version = on ? versionInForce(found, on) : latestVersion(found);
  const inputs = inputsOf(id).map(({ name, words, required }) => `${name} (${words})${required ? '' : ', optional'}`);
  return [
    `${found.id}: ${found.duty}`,
    `  Owed by:  ${found.owedBy}`,
    `  Owed to:  ${found.owedTo}`,
    `  Starts:   ${found.trigger}`,
    `  Limit:    ${inWords(version.count)}`,
    `  Version:  from ${longDate(version.from)}${version.to ? ` to ${longDate(version.to)}` : ''}`,
    `  Standing: ${found.binding}, ${found.status}`,
    ...(version.provisions ?? found.provisions).map(({ citation, url }) => `  Law:      ${citation}  ${url}`),
    ...version.exceptions.map(({ code, citation }) => `  Lifted:   ${citation}: ${groundWords[code]}`),
    ...(inputs.length ? [`  Needs:    ${inputs.join('; ')}`] : []),
    ...[found.note, version.note, found.consequence].flatMap((text) => (text ? [`  Note:     ${text}`] : [])),
  ].join('\n');
}

/** The rules in which every word occurs, in their id, duty, parties, trigger or provisions; with a day, only those in force then. */
export function findRules(words: string, on?: PlainDate): Rule[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return allRules().filter((found) => {
    const text = [
      found.id,
      found.duty,
      found.owedBy,
      found.owedTo,
      found.trigger,
      ...found.provisions.map(({ citation }) => citation),
    ]
      .join(' ')
      .toLowerCase();
    const inForce = !on || found.versions.some(({ from, to }) => from <= on && (!to || on <= to));
    return inForce && wanted.every((word) => text.includes(word));
  });
}
