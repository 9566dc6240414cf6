import type { Agreement } from '../agreements/agreement.js';
import { isDayToCountFrom, type PlainDate } from '../calendar/plain-date.js';
import { evaluate, isComposite } from '../counting/evaluate.js';
import { factsFor } from '../counting/facts.js';
import { needsOf } from '../counting/needs.js';
import { startOfTime } from '../counting/start.js';
import type { Inputs } from '../inputs.js';
import type { Rule, RuleId } from '../model.js';
import { RuleError } from '../rule-error.js';
import { rule } from '../statute/index.js';
import { evaluateComposite } from './composite.js';
import { composed } from './composed.js';
import type { DueDate } from './due-date-type.js';
import { latestVersion, versionInForce } from './version-in-force.js';
import { varied } from './varied.js';

export interface DueDateOptions {
  /** The local agreement of the case; only rules with binding 'local' need one. */
  agreement?: Agreement;
  /** The day whose version of the rule is used; by default the day the time starts. */
  asAt?: PlainDate;
}

/**
 * When something is due, with the provision, the arithmetic and every reading.
 * Throws RuleError: 'unknown-rule', 'missing-input' (with all that is needed), 'bad-input', 'no-version' (the rule was not
 * in force) or 'no-calendar' (a year without bank holidays, a school calendar that ends too soon).
 */
export function dueDate(id: RuleId, inputs: Inputs, options: DueDateOptions = {}): DueDate {
  const found = rule(id);
  const version = versionInForce(found, startOf(found, inputs, options));
  const facts = factsFor(id, version.count, inputs, options.agreement);
  const counted = isComposite(version.count)
    ? evaluateComposite(version.count, facts, dueDate, options)
    : evaluate(version.count, facts);
  return composed(found, version, varied(found, counted, facts), facts);
}

/** The latest version says which date starts the time; an earlier one may have counted from another. */
function startOf(found: Rule, inputs: Inputs, options: DueDateOptions): PlainDate {
  if (options.asAt !== undefined) return checked(found, 'asAt', options.asAt);
  for (const { count } of [...found.versions].reverse()) {
    const start = startOfTime(count, factsFor(found.id, count, inputs));
    if (start) return start;
  }
  const { count, from } = latestVersion(found);
  const missing = needsOf(count).find(({ kind, required }) => kind === 'date' && required);
  if (missing) throw factsFor(found.id, count, inputs).missing(missing.name);
  return from;
}

function checked(found: Rule, field: string, value: unknown): PlainDate {
  if (isDayToCountFrom(value)) return value;
  throw new RuleError(
    'bad-input',
    `${found.id}: ${field} must be a date that exists, written YYYY-MM-DD, and not '${String(value)}'.`,
    field,
  );
}
