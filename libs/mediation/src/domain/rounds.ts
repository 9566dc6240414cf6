import type { PlainDate } from '@ehc/rules/plain-date';
import type { FactOf, Issues } from '../contract/index.js';
import { byDay, type Facts } from './find.js';

/** One going after mediation: from the day the family told the authority until it no longer wants it, or the mediation ended. */
export interface Round {
  from: PlainDate;
  until?: PlainDate;
  issues: Issues;
  /** the health commissioners, each from the day the family first named it */
  commissioners: { commissioner: string; named: PlainDate }[];
}

/** Who tells the authority again in a round widens or narrows the issues; the time runs from the first day. */
export function roundsOf(facts: Facts): Round[] {
  const rounds: Round[] = [];
  for (const fact of byDay(facts)) {
    const open = openIn(rounds);
    if (fact.kind === 'authority-told') tell(open ?? begin(rounds, fact), fact);
    else if (open && ends(fact)) open.until = fact.on;
  }
  return rounds;
}

export const openRound = (facts: Facts): Round | undefined => openIn(roundsOf(facts));

/** The last round, open or not. */
export const lastRound = (facts: Facts): Round | undefined => roundsOf(facts).at(-1);

export const isWithin = ({ from, until }: Round, on: PlainDate): boolean =>
  on >= from && (until === undefined || on <= until);

const openIn = (rounds: Round[]): Round | undefined => {
  const last = rounds.at(-1);
  return last?.until === undefined ? last : undefined;
};

function begin(rounds: Round[], { on, issues }: FactOf<'authority-told'>): Round {
  const round: Round = { from: on, issues, commissioners: [] };
  rounds.push(round);
  return round;
}

function tell(round: Round, { on, issues, commissioners = [] }: FactOf<'authority-told'>): void {
  round.issues = issues;
  const known = new Set(round.commissioners.map(({ commissioner }) => commissioner));
  for (const commissioner of new Set(commissioners))
    if (!known.has(commissioner)) round.commissioners.push({ commissioner, named: on });
}

const ends = (fact: ReturnType<typeof byDay>[number]): boolean =>
  fact.kind === 'mediation-withdrawn' ||
  fact.kind === 'mediation-concluded' ||
  (fact.kind === 'choice-made' && fact.choice !== 'wants-mediation');
