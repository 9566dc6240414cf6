import { isDerived, kindOf, type Telling } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import { appealableIn, correctionsOf, type Appealable } from './appealable.js';
import type { Facts } from './find.js';
import { owedIn, type Owed } from './ordered/owed.js';
import { nameOf } from './ordered/orders.js';

/**
 * What other cases are told: the mediation of each appealable decision that notice of it was given, corrected or withdrawn,
 * under the number of `appealableIn`; and the mediation or appeal an order came from that something of it was done, once each.
 */
export const tellings = (reference: string, before: Facts, after: Facts): Telling[] => [
  ...notices(reference, appealableIn(before), appealableIn(after), after),
  ...carriedOut(before, after),
];

function notices(reference: string, before: Appealable[], after: Appealable[], facts: Facts): Telling[] {
  const known = new Map(before.map((one) => [one.number, one]));
  const stands = new Set(after.map(({ number }) => number));
  const tell = ({ number }: Appealable, move: string, fact: Told): Telling => ({
    to: `${reference}-M${number}`,
    kind: 'mediation',
    move,
    fact,
  });
  return [
    ...before
      .filter(({ number }) => !stands.has(number))
      .map((gone) => tell(gone, 'withdrawNotice', { kind: 'notice-withdrawn', on: correctedOn(facts, gone) })),
    ...after.flatMap((one) => {
      const notice = { kind: 'notice-given', on: one.sent, decision: one.decision };
      const was = known.get(one.number);
      if (!was) return [tell(one, 'giveNotice', notice)];
      if (was.sent === one.sent) return [];
      const correction = { kind: 'correction', on: correctedOn(facts, one), corrects: 1, replacement: notice };
      return [tell(one, 'correctFact', correction)];
    }),
  ];
}

type Told = Telling['fact'] & Record<string, unknown>;

/** The day on which an entry was last corrected. A notice is withdrawn no earlier than it was sent. */
function correctedOn(facts: Facts, { sequence, sent }: Appealable): PlainDate {
  const on = correctionsOf(facts, sequence).at(-1)!.fact.on;
  return on < sent ? sent : on;
}

const moveOf = { mediation: 'finishAgreementStep', appeal: 'complyWithOrder' } as const;

/** A case of another reference than ours is that of a body outside, and is told by letter. */
function carriedOut(before: Facts, after: Facts): Telling[] {
  const known = new Set(doneIn(before).map(partOf));
  return doneIn(after)
    .filter((one) => !known.has(partOf(one)) && isDerived(one.order.from))
    .flatMap((one) => partsTold(one).map((part) => toSource(one, part)));
}

const doneIn = (facts: Facts): Owed[] => owedIn(facts).filter(({ doneOn }) => doneOn !== undefined);

const partOf = ({ order, part }: Owed): string => `${nameOf(order)}/${part}`;

function toSource({ order: { from, step }, doneOn }: Owed, part: string | undefined): Telling {
  const kind = kindOf(from) === 'mediation' ? 'mediation' : 'appeal';
  const what = part === undefined ? {} : { part };
  const fact: Told =
    kind === 'mediation'
      ? { kind: 'agreement-step-done', on: doneOn!, step, ...what }
      : { kind: 'order-complied', on: doneOn!, order: step, ...what };
  return { to: from, kind, move: moveOf[kind], fact };
}

/** An appeal that is not opposed has parts of its own for a plan that stands (reg 45(4) to (6A)). */
function partsTold({ order, part }: Owed): (string | undefined)[] {
  if (order.source !== 'appeal-not-opposed') return [part];
  if (order.like === 'amend') return order.placementToo ? ['contents', 'placement'] : ['contents'];
  return [order.like === 'name-school' ? 'placement' : part];
}
