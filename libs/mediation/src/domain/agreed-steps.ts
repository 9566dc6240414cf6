import { orderParts, type AgreedStep } from '../contract/index.js';

/** The parts in which a step is owed; none where it has one time limit. A day agreed in writing stands for all of them (reg 42(5)). */
export const partsOf = ({ like, agreedInWriting, amendments }: AgreedStep): readonly string[] =>
  like === undefined || agreedInWriting !== undefined
    ? []
    : orderParts[like].filter((part) => like !== 'maintain' || part !== 'amend' || amendments === true);

/** What ends the other parts: after a refusal no plan is owed, after the final plan no draft and no refusal. */
export const lastParts: ReadonlySet<string> = new Set(['refusal', 'final-plan', 'final']);
