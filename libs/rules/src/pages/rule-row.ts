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
  return [...words, ...versionNotes(rule)].flatMap((text) => (text ? [`- \`${rule.id}\`: ${text}`] : []));
}

/** A rule that only the relaxation of 2020 touched says so in short. */
function versionNotes({ versions }: Rule): string[] {
  const readings = new Set(
    versions.map(({ count, provisions }) => `${inWords(count)} ${provisions?.[0]?.citation ?? ''}`),
  );
  const [, relaxed, today] = versions;
  if (readings.size === 1 && relaxed && today && !today.to)
    return [`Relaxed from ${relaxed.from} to ${relaxed.to} (SI 2020/471).`];
  return versions.length > 1 || versions[0]!.to ? [`Versions: ${versions.map(span).join('; ')}.`] : [];
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
