import { dueDate, explain, inputsFromText, inputsOf, rule, RuleError, type InputNeed } from '@ehc/rules';
import { agreementInForce } from '@ehc/rules/agreements';
import { londonDate } from '@ehc/rules/plain-date';
import { namedValues } from './named-values.js';

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
  const given = namedValues(rest);
  const strange = given.find(({ name }) => !known.some((one) => one.name === name));
  if (strange) throw new Error(`${id} takes no ${strange.option}. It takes:\n${listed(id)}`);
  return inputsFromText(id, Object.fromEntries(given.map(({ name, value }) => [name, value])));
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
    ...(rule(id).binding === 'local' ? ['  --area <area>  the local agreement that sets the limit'] : []),
  ].join('\n');
}

function line({ name, words, required, kind, choices }: InputNeed): string {
  const value = { date: 'date', dates: 'date,date,...', choice: choices?.join('|') ?? 'choice', text: 'text' }[kind];
  return `  --${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <${value}>  ${words}${required ? '' : ' (may be left out)'}`;
}
