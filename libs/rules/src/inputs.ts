/**
 * What a rule counts from. `from` stands for the first date the rule needs; every date can also be given by its name
 * (`received`, `sent`, `served`, `certificate`, `aware`, `move`, `meeting` ...). A name left undefined counts as missing.
 */
export type Inputs = Record<string, unknown>;

/** One thing a rule can be given. */
export interface InputNeed {
  name: string;
  words: string;
  /** False where the rule can do without it. */
  required: boolean;
  kind: 'date' | 'dates' | 'choice' | 'text';
  choices?: string[];
}
