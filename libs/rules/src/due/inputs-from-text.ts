import type { Inputs } from '../inputs.js';
import type { RuleId } from '../model.js';
import { RuleError } from '../rule-error.js';
import { inputsOf } from './inputs-of.js';

/**
 * Inputs of a rule as they come from a command line or an address, where all is text: several dates are parted by commas.
 * Throws RuleError 'bad-input' for a name that the rule does not take.
 */
export function inputsFromText(id: RuleId, texts: Record<string, string>): Inputs {
  const known = inputsOf(id);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const input = known.find((one) => one.name === name);
      if (!input && name !== 'from')
        throw new RuleError(
          'bad-input',
          `${id} takes no '${name}'. It takes: ${known.map((one) => one.name).join(', ')}.`,
          name,
        );
      return [name, input?.kind === 'dates' ? text.split(',') : text];
    }),
  );
}
