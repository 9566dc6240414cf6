import type { Rule, RuleId } from '../model.js';
import { RuleError } from '../rule-error.js';
import { tables } from './tables.js';

const byId = new Map<RuleId, Rule>(
  Object.entries(tables).map(([id, written]) => [id, { binding: 'law', ...written, id }]),
);

/** The rule with that id. Throws RuleError 'unknown-rule'. */
export function rule(id: RuleId): Rule {
  const found = byId.get(id);
  if (!found) throw new RuleError('unknown-rule', `There is no rule called '${id}'.`, 'rule');
  return found;
}

/** Every rule, in the order of the tables. */
export function allRules(): Rule[] {
  return [...byId.values()];
}
