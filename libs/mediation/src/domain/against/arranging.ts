import type { Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import type { FactOf } from '../../contract/index.js';
import { allByDay } from '../find.js';
import { isWithin, lastRound, roundsOf } from '../rounds.js';
import { needs, tooEarly, type Known } from './needs.js';

/** CFA 2014 s.52(3): the family says what the mediation is about; about health, the commissioners are named. */
export function issuesUnclear({ issues, commissioners = [] }: FactOf<'authority-told'>): Objection | undefined {
  const health = issues !== 'education-and-social-care';
  if (health === commissioners.length > 0) return undefined;
  return {
    code: health ? 'no-commissioner' : 'no-health-issues',
    field: 'commissioners',
    provision: 'SEND Regs 2014 reg 35(2)',
    detail: health
      ? 'The issues include health: name each health commissioner that is responsible.'
      : 'No health commissioner takes part in a mediation on education and social care alone.',
  };
}

export function aboutCommissioner(
  known: Known,
  fact: FactOf<'health-commissioner-told'> | FactOf<'health-commissioner-received'>,
): Objection | undefined {
  const { facts, on } = known;
  const { commissioner } = fact;
  const round = roundsOf(facts).findLast((each) => isWithin(each, on)) ?? lastRound(facts);
  if (!round) return needs(known, 'SEND Regs 2014 reg 35(2)', 'authority-told');
  const named = round.commissioners.find((each) => each.commissioner === commissioner);
  if (!named)
    return {
      code: 'unknown-commissioner',
      field: 'commissioner',
      provision: 'SEND Regs 2014 reg 35(2)',
      detail: `The family named no health commissioner "${commissioner}" to the authority.`,
    };
  if (on < named.named) return tooEarly(on, named.named, 'authority-told', 'SEND Regs 2014 reg 35(2)');
  const before = allByDay(facts, fact.kind).find(
    (earlier) => earlier.commissioner === commissioner && isWithin(round, earlier.on),
  );
  if (before)
    return {
      code: 'already-recorded',
      field: 'commissioner',
      detail: `This was already recorded for ${longDate(before.on)}. To change it, correct that entry.`,
    };
  return fact.kind === 'health-commissioner-received' ? notTold(known, commissioner, named.named) : undefined;
}

function notTold({ header, facts, on }: Known, commissioner: string, since: string): Objection | undefined {
  const told = allByDay(facts, 'health-commissioner-told').find(
    (each) => each.commissioner === commissioner && each.on >= since,
  );
  if (told)
    return on < told.on ? tooEarly(on, told.on, 'health-commissioner-told', 'SEND Regs 2014 reg 35(3)') : undefined;
  return on >= header.openedOn
    ? {
        code: 'not-allowed-at-this-stage',
        provision: 'SEND Regs 2014 reg 35(3)',
        detail: `Before this, the record needs: health commissioner told ("${commissioner}").`,
      }
    : undefined;
}

/** Reg 39(2) and (3) speak of the authority's own arranging (regs 35(4) and 36(2)), and not of mediation on health alone. */
export function notTheAuthoritys(known: Known): Objection | undefined {
  const round = lastRound(known.facts);
  if (!round) return needs(known, 'SEND Regs 2014 reg 39(2)', 'authority-told');
  if (round.issues === 'health')
    return {
      code: 'health-alone',
      provision: 'SEND Regs 2014 reg 39(2) with reg 35(3)',
      detail:
        'Mediation on health alone is arranged by the health commissioner: the law has no certificate for it without mediation.',
    };
  if (known.on < round.from) return tooEarly(known.on, round.from, 'authority-told', 'SEND Regs 2014 reg 39(2)');
  if (!isWithin(round, known.on))
    return {
      code: 'mediation-not-chosen',
      provision: 'SEND Regs 2014 reg 39(2)',
      detail: `The family has not wanted mediation since ${longDate(round.until!)}.`,
    };
  const reported = allByDay(known.facts, 'cannot-be-arranged').find(({ on }) => isWithin(round, on));
  return (
    reported && {
      code: 'already-recorded',
      detail: `This was already recorded for ${longDate(reported.on)}. To change it, correct that entry.`,
    }
  );
}

/** DRS-04. The register of mediators answers for the day of the assignment. */
export function notFit({ independent, registered }: FactOf<'mediator-assigned'>): Objection | undefined {
  if (!independent)
    return {
      code: 'not-independent',
      field: 'mediator',
      provision: 'DRS-04',
      detail: 'A mediator may not be employed by the authority or have a part in the decision. Assign another.',
    };
  return registered
    ? undefined
    : {
        code: 'not-registered',
        field: 'mediator',
        provision: 'DRS-04',
        detail: 'This mediator was not on the register on that day. Assign another.',
      };
}
