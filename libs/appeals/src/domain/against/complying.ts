import type { Objection } from '@ehc/casefile/contract';
import { allOf, first } from '@ehc/casefile/domain';
import { longDate } from '@ehc/rules/plain-date';
import { NOT_OPPOSED, type FactOf } from '../../contract/index.js';
import type { Limit } from '../limit.js';
import { doneOn, limitsMeant, overtakenOn, owedIn, type Facts } from '../owed.js';

/** What is done was ordered or conceded, is one limit, was not done before, and does not exclude what was. */
export function toComplying(facts: Facts, fact: FactOf<'order-complied'>): Objection | undefined {
  const owed = owedIn(facts);
  if (!owed.some(({ order }) => order === fact.order))
    return {
      code: 'unknown-order',
      field: 'order',
      detail:
        fact.order === NOT_OPPOSED
          ? 'Nothing is to be done for an appeal that was not opposed.'
          : `No order "${fact.order}" is on record in this appeal.`,
    };
  const [limit, another] = limitsMeant(owed, fact);
  if (!limit || another) {
    const parts = owed.filter(({ order }) => order === fact.order).map(({ part }) => part);
    return {
      code: 'say-which-part',
      field: 'part',
      provision: 'SEND Regs 2014 regs 44(2) and 45',
      detail: parts.every((part) => part === undefined)
        ? `Order "${fact.order}" has no parts.`
        : `Say which part of it was done: ${parts.join(', ')}.`,
    };
  }
  if (fact.on < limit.since)
    return {
      code: 'before-what-it-depends-on',
      field: 'on',
      detail: `${longDate(fact.on)} is before ${longDate(limit.since)}, the day from which this was owed.`,
    };
  const done = doneOn(facts, owed, limit);
  if (done !== undefined)
    return {
      code: 'already-recorded',
      detail: `This was already recorded for ${longDate(done)}. To change it, correct that entry.`,
    };
  return instead(facts, fact, limit);
}

/** Either a refusal or a final plan follows an assessment. Other parts may be entered late, with a day before the last step. */
function instead(facts: Facts, { part, on }: FactOf<'order-complied'>, limit: Limit): Objection | undefined {
  const overtaken = overtakenOn(facts, limit);
  const eitherOr = part === 'refusal' || part === 'final-plan';
  if (overtaken === undefined || (!eitherOr && on <= overtaken)) return undefined;
  return {
    code: 'no-longer-owed',
    field: eitherOr ? 'part' : 'on',
    provision: 'SEND Regs 2014 regs 44(2) and 45',
    detail: `On ${longDate(overtaken)} the step was recorded after which this is no longer owed.`,
  };
}

/** What is answered was recommended, and what is copied was answered; each once. */
export function toAnswer(
  facts: Facts,
  fact: FactOf<'recommendation-answered'> | FactOf<'answer-copied'>,
): Objection | undefined {
  const recommended = first(facts, 'appeal-decided')?.recommendations ?? [];
  const same = ({ recommendation }: { recommendation: string }) => recommendation === fact.recommendation;
  if (!recommended.some(same))
    return {
      code: 'unknown-recommendation',
      field: 'recommendation',
      detail: `No recommendation "${fact.recommendation}" is on record in this appeal.`,
    };
  const known = allOf(facts, fact.kind).find(same);
  if (known)
    return {
      code: 'already-recorded',
      field: 'recommendation',
      detail: `This was already recorded for ${longDate(known.on)}. To change it, correct that entry.`,
    };
  const answer = allOf(facts, 'recommendation-answered').find(same);
  if (fact.kind === 'answer-copied' && (!answer || fact.on < answer.on))
    return {
      code: 'before-what-it-depends-on',
      field: answer ? 'on' : 'recommendation',
      provision: 'Recommendations Regs 2017 regs 6(6) and 7(4)',
      detail: answer
        ? `The answer is of ${longDate(answer.on)}.`
        : `There is no answer to recommendation "${fact.recommendation}" yet that could be copied to the Secretary of State.`,
    };
  return undefined;
}
