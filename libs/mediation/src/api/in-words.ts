import { bearersOfCost, lessons, type Choice, type FactOf, type MediationFact } from '../contract/index.js';

const choices: Record<Choice, string> = {
  undecided: 'The family is undecided',
  declines: 'The family declines mediation',
  'wants-mediation': 'The family wants mediation',
};

/** A fact as its timeline says it, where its name does not say enough. */
export function inWords(fact: MediationFact): string | undefined {
  switch (fact.kind) {
    case 'choice-made':
      return choices[fact.choice];
    case 'cost-recorded':
      return costInWords(fact);
    case 'lessons-recorded':
      return `To be learned for procedure. ${fact.lessons.map((lesson) => `${lessons[lesson]}.`).join(' ')}`;
    default:
      return undefined;
  }
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

function costInWords({ borneBy, pence, minutes, session }: FactOf<'cost-recorded'>): string {
  const money = pence === undefined ? [] : [pounds.format(pence / 100)];
  const time = minutes === undefined ? [] : [minutes === 1 ? '1 minute' : `${minutes} minutes`];
  const what = session === undefined ? 'mediation' : `session "${session}"`;
  return `Cost of ${what} to ${bearersOfCost[borneBy]}: ${[...money, ...time].join(' and ')}`;
}
