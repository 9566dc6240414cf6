import { dueDate, explain, inputsFromText, inputsOf, rule, RuleError, type InputNeed } from '@ehc/rules';
import { agreementInForce } from '@ehc/rules/agreements';
import { londonDate } from '@ehc/rules/plain-date';
import { readFileSync } from 'node:fs';
import { namedValues, type NamedValue } from './named-values.js';

export interface DueOptions {
  from?: string;
  area?: string;
  asAt?: string;
  json?: boolean;
}

/**
 * When something is due, in words or as JSON.
 * @param rest what else was on the command line: `--name value` for each input of the rule
 * @throws Error that names what the rule needs, in the words of the command line.
 */
export function dueText(id: string, { from, area, asAt, json }: DueOptions, rest: string[] = []): string {
  try {
    const inputs = { ...(from ? { from } : {}), ...inputsFrom(rest, id) };
    const agreement = area ? agreementInForce(area, asAt ?? from ?? londonDate(Date.now())) : undefined;
    const found = dueDate(id, inputs, { ...(agreement ? { agreement } : {}), ...(asAt ? { asAt } : {}) });
    return json ? JSON.stringify(found, null, 2) : explain(found);
  } catch (error) {
    if (error instanceof RuleError) throw new Error(inWordsOfTheCommandLine(error, id), { cause: error });
    throw error;
  }
}

function inputsFrom(rest: string[], id: string): Record<string, unknown> {
  const known = inputsOf(id);
  const given = namedValues(rest).map(asOpenDays);
  const strange = given.find(({ name }) => !known.some((one) => one.name === name));
  if (strange) throw new Error(`${id} takes no ${strange.option}. It takes:\n${listed(id)}`);
  return inputsFromText(id, Object.fromEntries(given.map(({ name, value }) => [name, value])));
}

/** `--school-calendar file.json`: the days on which a setting is open, as a JSON list, stands for `--school-open-days`. */
function asOpenDays(given: NamedValue): NamedValue {
  if (given.name !== 'schoolCalendar') return given;
  return { ...given, name: 'schoolOpenDays', value: daysIn(given.value).join(',') };
}

function daysIn(file: string): string[] {
  let days: unknown;
  try {
    days = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`--school-calendar: ${file} is no JSON file that can be read.`, { cause: error });
  }
  if (Array.isArray(days) && days.every((day) => typeof day === 'string')) return days;
  throw new Error(`--school-calendar: ${file} must hold a list of days, such as ["2026-12-14", "2026-12-15"].`);
}

function inWordsOfTheCommandLine({ code, message }: RuleError, id: string): string {
  if (code === 'unknown-rule') return `${message} \`ehc law\` lists them all.`;
  return code === 'missing-input' ? `${message}\nIt takes:\n${listed(id)}` : message;
}

function listed(id: string): string {
  const needs = inputsOf(id);
  return [
    ...needs.map(line),
    ...(needs.some(({ name }) => name === 'from') ? [] : ['  --from <date>  stands for the first date']),
    ...(needs.some(({ name }) => name === 'schoolOpenDays')
      ? ['  --school-calendar <file>  the same days as a JSON list']
      : []),
    ...(rule(id).binding === 'local' ? ['  --area <area>  the local agreement that sets the limit'] : []),
  ].join('\n');
}

function line({ name, words, required, kind, choices }: InputNeed): string {
  const value = { date: 'date', dates: 'date,date,...', choice: choices?.join('|') ?? 'choice', text: 'text' }[kind];
  return `  --${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <${value}>  ${words}${required ? '' : ' (may be left out)'}`;
}
