import type { PlainDate } from '@ehc/rules/plain-date';
import type { AssessmentFact, OrderPart } from '../../contract/index.js';
import { first, type Facts } from '../find.js';
import { asksForAmendedPlan, ordersIn, type Order } from './orders.js';

/** One thing that an order asks for, each with its own limit (regs 42(2), 44(2) and 45). */
export interface Owed {
  order: Order;
  /** none where the order has one limit, or a day agreed in writing stands for all of them */
  part?: OrderPart;
  doneOn?: PlainDate | undefined;
  /** the day something else was done after which it is no longer owed */
  overtakenOn?: PlainDate | undefined;
}

/** Everything that the orders of a case ask for. */
export const owedIn = (facts: Facts): Owed[] => ordersIn(facts).flatMap((order) => owedFor(order, facts));

/** The day on which every order about the plan was carried out; undefined while one is not, or where there is none. */
export function amendedOn(facts: Facts): PlainDate | undefined {
  const orders = ordersIn(facts);
  const asked = orders.filter(asksForAmendedPlan);
  const days = asked.map((order) => amendedFor(order, facts));
  if (days.includes(undefined)) return undefined;
  return [...days, ...orders.map(({ on }) => on)].sort().at(-1);
}

/** Orders about the plan that are not carried out. */
export const stillToAmend = (facts: Facts): Order[] =>
  ordersIn(facts).filter((order) => asksForAmendedPlan(order) && amendedFor(order, facts) === undefined);

function owedFor(order: Order, facts: Facts): Owed[] {
  const since = after(order, facts);
  const decided = first(since, 'assessment-decided');
  const plan = first(since, 'plan-decided');
  const refused = plan?.issue === false ? toldOf(plan) : undefined;
  const draft = first(since, 'draft-plan-sent')?.on;
  const final = first(since, 'final-plan-issued')?.on;
  const inParts = order.agreedInWriting === undefined;
  switch (order.like) {
    case 'assess':
      return inParts
        ? [
            {
              order,
              part: 'notify',
              doneOn: decided?.assess ? toldOf(decided) : undefined,
              overtakenOn: refused ?? final,
            },
            { order, part: 'refusal', doneOn: refused, overtakenOn: plan?.issue ? plan.on : final },
            { order, part: 'final-plan', doneOn: final, overtakenOn: refused },
          ]
        : [{ order, doneOn: refused ?? final }];
    case 'make-plan':
      return inParts
        ? [
            { order, part: 'draft', doneOn: draft, overtakenOn: final },
            { order, part: 'final', doneOn: final },
          ]
        : [{ order, doneOn: final }];
    case 'reconsider':
      return [{ order, doneOn: [decided && toldOf(decided), refused, draft, final].filter(isDay).sort()[0] }];
    default:
      return asksForAmendedPlan(order) ? [{ order, ...partAmended(order), doneOn: amendedFor(order, facts) }] : [];
  }
}

const partAmended = ({ like, agreedInWriting }: Order): { part?: OrderPart } =>
  like === 'maintain' && agreedInWriting === undefined ? { part: 'amend' } : {};

/** Only a plan issued after the order was known carries it out, unless it says that it carries out others. */
const amendedFor = (order: Order, facts: Facts): PlainDate | undefined =>
  after(order, facts)
    .filter(({ sequence }) => sequence > order.sequence)
    .flatMap(({ fact }) => (fact.kind === 'amended-plan-issued' ? [fact] : []))
    .find(({ steps }) => steps?.includes(order.step) ?? true)?.on;

/** What happened after an order: on a later day, or entered when it was known, whatever day it was told anew for. */
const after = (order: Order, facts: Facts): Facts =>
  facts.filter(({ sequence, fact }) => fact.on > order.on || sequence > order.sequence);

/** The day a decision was told; a decision counts for the family from then. */
export const toldOf = (fact: AssessmentFact): PlainDate => ('notifiedOn' in fact && fact.notifiedOn) || fact.on;

const isDay = (day: PlainDate | undefined): day is PlainDate => day !== undefined;
