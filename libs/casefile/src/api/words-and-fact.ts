import type { PlainDate } from '@ehc/rules/plain-date';
import type { Entry, Fact } from '../contract/index.js';
import type { CaseKind } from './case-kind.js';
import type { MoveDefinition } from './move.js';

export interface Split<F extends Fact = Fact> {
  fact: F;
  letters: Entry['letters'];
  words: Record<string, unknown>;
}

/** Parts a body into what the workflow may know and what it may not. */
export function split<F extends Fact>(
  { factKinds }: Pick<CaseKind<F>, 'factKinds'>,
  { move }: Pick<MoveDefinition, 'move'>,
  body: Record<string, unknown>,
  today: PlainDate,
): Split<F> {
  const { letters, particulars, ...codes } = body;
  const fact = { kind: factKinds[move], ...codes } as F;
  return {
    fact,
    letters: (letters as Entry['letters'] | undefined) ?? (fact.on === today ? 'send' : 'already-sent'),
    words: (particulars as Record<string, unknown> | undefined) ?? {},
  };
}
