import { inWords } from '../counting/in-words.js';
import { latestVersion } from '../due/version-in-force.js';
import type { Provision, Rule, RuleVersion } from '../model.js';
import { groundWords } from '../exceptions/words.js';

const STATUS = { verified: 'read', secondary: 'secondary source', unverified: 'not checked' };

/** The heading of the table of rules. */
export const rowHeading = [
  '| Rule | What must be done | Time limit | Law | Checked | Can be lifted |',
  '| --- | --- | --- | --- | --- | --- |',
];

/** A rule as a line of the table. */
export function ruleRow(rule: Rule): string {
  const version = latestVersion(rule);
  const owed = rule.owedBy === rule.owedTo ? rule.owedBy : `${rule.owedBy} to ${rule.owedTo}`;
  const cells = [
    `\`${rule.id}\``,
    `${rule.duty}. Owed by ${owed}. Starts: ${rule.trigger}.`,
    limit(rule, version),
    rule.provisions.map(link).join(', '),
    rule.binding === 'law' ? STATUS[rule.status] : `${STATUS[rule.status]}; ${rule.binding}`,
    version.exceptions
      .map(({ code, citation }) => `${citation.replace(/^.*? (?=regs? )/, '')}: ${groundWords[code]}`)
      .join('; ') || 'no',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
}

/** What else there is to say of a rule: notes, what follows from a breach, earlier versions. */
export function ruleNotes(rule: Rule): string[] {
  const words = [
    rule.note,
    rule.consequence,
    ...(rule.variedBy ?? []).map(({ citation }) => `Another date may take its place: ${citation}.`),
  ];
  const versions =
    rule.versions.length > 1 || rule.versions[0]!.to ? [`Versions: ${rule.versions.map(span).join('; ')}.`] : [];
  return [...words, ...versions].flatMap((text) => (text ? [`- \`${rule.id}\`: ${text}`] : []));
}

function limit(rule: Rule, version: RuleVersion): string {
  const words = inWords(version.count);
  return version.to ? `${words} (spent on ${version.to})` : words;
}

function span(version: RuleVersion, index: number, all: RuleVersion[]): string {
  const dates = `${version.from} to ${version.to ?? 'now'}`;
  const before = all[index - 1];
  const changed = !before || inWords(before.count) !== inWords(version.count) ? `: ${inWords(version.count)}` : '';
  const place = version.provisions ? ` (${version.provisions[0]!.citation})` : '';
  return `${dates}${changed}${place}${version.note ? ` [${version.note.replace(/\.$/, '')}]` : ''}`;
}

function link({ citation, url }: Provision): string {
  return url.startsWith('https:') ? `[${citation}](${url})` : citation;
}
