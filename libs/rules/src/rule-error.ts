export type RuleErrorCode = 'unknown-rule' | 'missing-input' | 'no-version' | 'no-calendar' | 'bad-input';

/** Why a date could not be worked out, and what would mend it. */
export class RuleError extends Error {
  constructor(
    readonly code: RuleErrorCode,
    message: string,
    /** The input that is wrong or missing, where there is one. */
    readonly field?: string,
    /** Everything the rule needs, when something is missing. */
    readonly needs?: string[],
  ) {
    super(message);
    this.name = 'RuleError';
  }
}
