import type { Entry } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import { moves, type AssessmentFact } from '../contract/index.js';
import type { MoveDefinition } from './move.js';

export interface Split {
  fact: AssessmentFact;
  letters: Entry['letters'];
  words: Record<string, unknown>;
}

/** Parts a body into what the workflow may know and what it may not. */
export function split(
  definition: Pick<MoveDefinition, 'move'>,
  body: Record<string, unknown>,
  today: PlainDate,
): Split {
  const { letters, particulars, ...codes } = body;
  const fact = { kind: moves[definition.move], ...codes } as AssessmentFact;
  return {
    fact,
    letters: (letters as Entry['letters'] | undefined) ?? (fact.on === today ? 'send' : 'already-sent'),
    words: (particulars as Record<string, unknown> | undefined) ?? {},
  };
}
