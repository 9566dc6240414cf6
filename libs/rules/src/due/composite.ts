import { addDays, earliest, latest, longDate } from '../calendar/plain-date.js';
import type { Of } from '../counting/count.js';
import type { Counted } from '../counting/counted.js';
import { evaluate, type Composite } from '../counting/evaluate.js';
import { factsFor, type Facts } from '../counting/facts.js';
import type { Inputs } from '../inputs.js';
import type { RuleId } from '../model.js';
import { RuleError } from '../rule-error.js';
import type { DueDateOptions } from './due-date.js';
import type { DueDate } from './due-date-type.js';

type DueDateOf = (id: RuleId, inputs: Inputs, options: DueDateOptions) => DueDate;

export interface CountedParts {
  parts?: DueDate[];
}

/** Counts by way of other rules, or by the local agreement. */
export function evaluateComposite(
  count: Composite,
  facts: Facts,
  dueDateOf: DueDateOf,
  options: DueDateOptions,
): Counted & CountedParts {
  switch (count.way) {
    case 'parts':
      return ofParts(count.parts.map((id) => dueDateOf(id, withoutVariation(count.parts, facts, count.from), options)));
    case 'as-order':
      return asOrder(count, facts, dueDateOf, options);
    case 'not-before-end-of':
      return notBeforeEndOf(count, facts, dueDateOf, options);
    case 'local':
      return locally(count, facts);
  }
}

function ofParts(parts: DueDate[]): Counted & CountedParts {
  const dated = parts.filter((part) => part.due !== null);
  const steps = parts.flatMap((part) => part.steps.map((step) => `${part.duty}: ${step}`));
  if (!dated.length) return { due: null, safe: null, steps, notes: [], parts };
  return {
    due: earliest(...dated.map((part) => part.due!)),
    safe: earliest(...dated.map((part) => part.safe!)),
    steps,
    notes: [],
    parts,
  };
}

function withoutVariation(parts: RuleId[], facts: Facts, from: string): Inputs {
  for (const name of ['directed', 'agreedInWriting']) {
    if (facts.has(name))
      throw new RuleError(
        'bad-input',
        `${facts.ruleId} has several limits: give ${name} to one of ${parts.join(', ')}.`,
        name,
      );
  }
  return { from: facts.date(from) };
}

function asOrder(
  count: Of<'as-order'>,
  facts: Facts,
  dueDateOf: DueDateOf,
  options: DueDateOptions,
): Counted & CountedParts {
  const kind = facts.choice(count.fact, Object.keys(count.orders));
  if (!kind) throw facts.missing(count.fact);
  const order = dueDateOf(count.orders[kind]!, { from: facts.date(count.from) }, options);
  return { ...ofParts(order.parts ?? [order]), notes: [`Counted as ${order.ruleId} (${order.citation}).`] };
}

function notBeforeEndOf(
  count: Of<'not-before-end-of'>,
  facts: Facts,
  dueDateOf: DueDateOf,
  options: DueDateOptions,
): Counted {
  const end = dueDateOf(count.rule, facts.inputs, options);
  const later = facts.optionalDate(count.orIfLater);
  const notBefore = latest(addDays(end.due!, 1), ...(later ? [later] : []));
  const steps = [...end.steps, `not before ${longDate(notBefore)}`];
  return {
    due: null,
    safe: null,
    notBefore,
    steps,
    notes: later ? [] : ['If there is an appeal, not before it is finally determined.'],
  };
}

function locally(count: Of<'local'>, facts: Facts): Counted {
  const { agreement } = facts;
  if (!agreement)
    throw new RuleError('missing-input', `${facts.ruleId} is set by a local agreement: name one.`, 'agreement', [
      'agreement',
      count.from,
    ]);
  const agreed = agreement.localLimits[count.limit];
  const name = `the agreement of ${agreement.localAuthority.name} (${agreement.version})`;
  if (!agreed) return { due: null, safe: null, steps: [`no such limit in ${name}`], notes: [] };
  const counted = evaluate(agreed, factsFor(facts.ruleId, agreed, facts.inputs, agreement));
  return { ...counted, notes: [...counted.notes, `Set by ${name}; not statutory.`] };
}
