import { allRules, exceptionGrounds, inputsOf, inWords, rule, type Rule } from '@ehc/rules';
import { longDate } from '@ehc/rules/plain-date';
import Table from 'cli-table3';

/** Every rule as one line: its id, the time it gives, and the law. */
export function allLimits(): string {
  const table = new Table({
    head: ['Rule', 'Time', 'Law'],
    style: { head: [], border: [], compact: true },
    colWidths: [38, 76, 40],
    wordWrap: true,
  });
  table.push(...allRules().map((found) => [found.id, inWords(found.versions.at(-1)!.count), citations(found)]));
  return table.toString();
}

/** One rule in full. Throws RuleError 'unknown-rule'. */
export function oneLimit(id: string): string {
  const found = rule(id);
  const { duty, owedBy, owedTo, trigger, status, binding, consequence, note, versions, provisions } = found;
  const lines = [
    ['Must be done', duty],
    ['Owed', `by ${owedBy} to ${owedTo}`],
    ['Time starts with', trigger],
    ...versions.map((version) => [
      `From ${longDate(version.from)}${version.to ? ` to ${longDate(version.to)}` : ''}`,
      inWords(version.count),
    ]),
    ...provisions.map(({ citation, url }) => ['Law', `${citation}  ${url}`]),
    [
      'Checked',
      `${status}; ${{ law: 'binds in law', guidance: 'is expected', local: 'binds where a local agreement sets it' }[binding]}`,
    ],
    ...exceptionGrounds(id).map(({ words, provision }) => ['Can be lifted', `${words} (${provision})`]),
    ...(consequence ? [['If it is missed', consequence]] : []),
    ...(note ? [['Note', note]] : []),
    ...inputsOf(id).map(({ name, words, required }) => [
      'Counted from',
      `${name}: ${words}${required ? '' : ' (may be left out)'}`,
    ]),
  ] as [string, string][];
  const width = Math.max(...lines.map(([label]) => label.length));
  return [id, ...lines.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`)].join('\n');
}

const citations = ({ provisions }: Rule): string => provisions.map(({ citation }) => citation).join('; ');
