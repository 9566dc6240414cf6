import { isDayToCountFrom, type PlainDate } from '../calendar/plain-date.js';
import { RuleError } from '../rule-error.js';
import type { Agreement } from '../agreements/agreement.js';
import type { Inputs } from '../inputs.js';
import { inputWords } from './input-words.js';
import { needsOf, primaryInput } from './needs.js';
import type { Count } from './count.js';

/** The facts one calculation may look at; asking for one that is missing throws a RuleError that names all that are needed. */
export interface Facts {
  date(name: string): PlainDate;
  optionalDate(name: string): PlainDate | undefined;
  dates(name: string): PlainDate[];
  choice(name: string, choices: string[]): string | undefined;
  has(name: string): boolean;
  missing(name: string): RuleError;
  inputs: Inputs;
  ruleId: string;
  agreement?: Agreement;
}

/** Reads the inputs for one rule; `from` stands in for the rule's first date. */
export function factsFor(ruleId: string, count: Count, inputs: Inputs, agreement?: Agreement): Facts {
  const primary = primaryInput(count);
  const raw = (name: string): unknown => inputs[name] ?? (name === primary ? inputs.from : undefined);
  const missing = (name: string): RuleError => {
    const all = needsOf(count);
    const required = all.filter((need) => need.required);
    const needs = (required.length ? required : all).map((need) => need.name);
    const wanted = needs.includes(name) ? needs : [name, ...needs];
    return new RuleError('missing-input', `${ruleId} needs ${inputWords(name)} (${name}).`, name, wanted);
  };
  const optionalDate = (name: string): PlainDate | undefined => {
    const value = raw(name);
    if (value === undefined || value === null) return undefined;
    return checkedDate(ruleId, inputs[name] === undefined ? 'from' : name, value);
  };
  return {
    inputs,
    ruleId,
    agreement,
    missing,
    optionalDate,
    has: (name) => raw(name) !== undefined && raw(name) !== null,
    date: (name) => optionalDate(name) ?? raise(missing(name)),
    dates: (name) => checkedDates(ruleId, name, raw(name) ?? raise(missing(name))),
    choice: (name, choices) => checkedChoice(ruleId, name, raw(name), choices),
  };
}

function checkedDate(ruleId: string, name: string, value: unknown): PlainDate {
  if (isDayToCountFrom(value)) return value;
  throw new RuleError(
    'bad-input',
    `${ruleId}: ${name} must be a date that exists, before the year 2200, written YYYY-MM-DD, and not '${String(value)}'.`,
    name,
  );
}

function checkedDates(ruleId: string, name: string, value: unknown): PlainDate[] {
  if (!Array.isArray(value)) throw new RuleError('bad-input', `${ruleId}: ${name} must be a list of dates.`, name);
  return value.map((item) => checkedDate(ruleId, name, item));
}

function checkedChoice(ruleId: string, name: string, value: unknown, choices: string[]): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && choices.includes(value)) return value;
  throw new RuleError(
    'bad-input',
    `${ruleId}: ${name} must be one of ${choices.join(', ')}, and not '${String(value)}'.`,
    name,
  );
}

function raise(error: RuleError): never {
  throw error;
}
