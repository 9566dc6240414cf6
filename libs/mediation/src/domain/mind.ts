import type { PlainDate } from '@ehc/rules/plain-date';
import type { Choice } from '../contract/index.js';
import { byDay, type Facts } from './find.js';

/** What the family wanted from a day on. */
export interface Mind {
  on: PlainDate;
  wants: Choice | 'withdrew';
}

/** The family's mind, change by change. Whoever tells the authority that it wants mediation wants it, whatever the adviser was told. */
export const mindsOf = (facts: Facts): Mind[] =>
  byDay(facts).flatMap((fact): Mind[] => {
    if (fact.kind === 'choice-made') return [{ on: fact.on, wants: fact.choice }];
    if (fact.kind === 'authority-told') return [{ on: fact.on, wants: 'wants-mediation' }];
    return fact.kind === 'mediation-withdrawn' ? [{ on: fact.on, wants: 'withdrew' }] : [];
  });

/** The family's mind on a day, or now. */
export const mindOf = (facts: Facts, on?: PlainDate): Mind | undefined =>
  mindsOf(facts).findLast((mind) => on === undefined || mind.on <= on);

export const doesNotWish = ({ wants }: Mind): boolean => wants === 'declines' || wants === 'withdrew';
export const wishes = ({ wants }: Mind): boolean => wants === 'wants-mediation';

/** A stretch of time over which the family's mind was the same; without an end it lasts. */
export interface Spell {
  from: PlainDate;
  until?: PlainDate;
}

export function spellsOf(minds: readonly Mind[], of: (mind: Mind) => boolean): Spell[] {
  const spells: Spell[] = [];
  let open: Spell | undefined;
  for (const mind of minds) {
    if (of(mind) && !open) spells.push((open = { from: mind.on }));
    else if (!of(mind) && open) {
      open.until = mind.on;
      open = undefined;
    }
  }
  return spells;
}
