import { inputWords } from '../counting/input-words.js';
import { needsOf } from '../counting/needs.js';
import type { InputNeed } from '../inputs.js';
import type { RuleId } from '../model.js';
import { rule } from '../statute/index.js';
import { latestVersion } from './version-in-force.js';

/** Everything a rule can be given, the first date (which `from` stands for) first. Throws RuleError 'unknown-rule'. */
export function inputsOf(id: RuleId): InputNeed[] {
  const found = rule(id);
  const varied = (found.variedBy ?? []).map(({ input }): InputNeed => ({
    name: input,
    words: inputWords(input),
    required: false,
    kind: 'date',
  }));
  return [...needsOf(latestVersion(found).count), ...varied];
}
