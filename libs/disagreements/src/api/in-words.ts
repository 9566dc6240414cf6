import { disputes, parties, type About, type Outcome, type Party } from '../contract/index.js';

const outcomes: Record<Outcome, string> = {
  resolved: 'The disagreement was resolved',
  partly: 'The disagreement was resolved in part',
  'not-resolved': 'The disagreement was not resolved',
};

/** A fact as the timeline says it, where its name does not say enough. */
export function inWords(fact: Record<string, unknown> & { kind: string }): string | undefined {
  switch (fact.kind) {
    case 'disagreement-raised':
      return `Disagreement with ${parties[fact['with'] as Party]} about ${disputes[fact['about'] as About].words}`;
    case 'escalated':
      return `Went up to tier ${String(fact['tier'])}`;
    case 'resolution-ended':
      return outcomes[fact['outcome'] as Outcome];
    default:
      return undefined;
  }
}
