import { Barred } from '@ehc/casefile/reckoning';
import { appealableDecisions, orderKinds, type AppealableDecision, type OrderKind } from '@ehc/casefile/contract';
import { addDays } from '@ehc/rules/plain-date';
import fc from 'fast-check';
import { moves, orderParts, outcomes, type AppealFact, type OrderPart, type Outcome } from '../contract/index.js';
import { appealOnPaper, lodged, type AppealOnPaper } from '../testing/index.js';
import { steps } from './steps.js';

const oneOf = <T extends string>(table: Record<T, unknown>) => fc.constantFrom(...(Object.keys(table) as T[]));
const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-11-02', days));
const maybe = fc.option(fc.boolean(), { nil: undefined });
const code = fc.constantFrom('o-1', 'o-2', 'not-opposed', 'cease-upheld');
const kindOf = <K extends AppealFact['kind']>(kind: K) => ({ kind: fc.constant(kind), on: day });

const anyFact = fc.oneof(
  fc.record({ ...kindOf('appeal-registered') }),
  fc.record({ ...kindOf('response-sent'), opposes: fc.constant(true as const) }),
  fc.record({ ...kindOf('appeal-not-opposed'), contentsToo: maybe, placementToo: maybe, agreedToAmend: maybe }),
  fc.record({
    ...kindOf('appeal-decided'),
    outcome: oneOf<Outcome>(outcomes),
    orders: fc.array(fc.record({ order: code, kind: oneOf<OrderKind>(orderKinds), amendments: maybe }), {
      maxLength: 2,
    }),
    recommendations: fc.array(
      fc.record({
        recommendation: fc.constant('r-1'),
        body: fc.constantFrom('health' as const, 'social-care' as const),
      }),
      { maxLength: 1 },
    ),
    ceaseUpheld: maybe,
  }),
  fc.record({
    ...kindOf('order-complied'),
    order: code,
    part: fc.option(oneOf<OrderPart>(orderParts), { nil: undefined }),
  }),
  fc.record({ ...kindOf('recommendation-answered'), recommendation: fc.constant('r-1') }),
  fc.record({ ...kindOf('answer-copied'), recommendation: fc.constant('r-1') }),
  fc.record({ ...kindOf('appeal-withdrawn'), by: fc.constant('family' as const) }),
);

const allowed = (appeal: AppealOnPaper, fact: AppealFact): boolean => {
  try {
    appeal.enter('2027-12-01', fact);
    return true;
  } catch (error) {
    if (error instanceof Barred) return false;
    throw error;
  }
};

describe('whatever is entered in an appeal', () => {
  it('then it is taken, or refused with a reason; and it closes exactly when it is settled and no limit runs', () => {
    fc.assert(
      fc.property(
        oneOf<AppealableDecision>(appealableDecisions),
        fc.array(anyFact, { maxLength: 25 }),
        (decision, facts) => {
          const appeal = appealOnPaper().enter('2027-12-01', lodged({ decision }));
          for (const fact of facts) allowed(appeal, fact);
          const kinds = new Set(appeal.facts.map(({ fact }) => fact.kind));
          const settled = (['appeal-decided', 'appeal-not-opposed', 'appeal-withdrawn'] as const).some((kind) =>
            kinds.has(kind),
          );
          const running = appeal.clocks.filter(({ state, nature }) => state === 'running' && nature !== 'window');
          expect(appeal.closed).toBe(settled && running.length === 0);
          for (const clock of appeal.clocks) expect(clock.citation).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('then every order that was taken is told to the assessment once', () => {
    fc.assert(
      fc.property(
        oneOf<AppealableDecision>(appealableDecisions),
        fc.array(anyFact, { maxLength: 25 }),
        (decision, facts) => {
          const appeal = appealOnPaper().enter('2027-12-01', lodged({ decision }));
          const taken = facts.filter((fact) => allowed(appeal, fact));
          const orders = taken.flatMap((fact) =>
            fact.kind === 'appeal-decided' ? fact.orders.map(({ order }) => order) : [],
          );
          const conceded = taken.some(({ kind }) => kind === 'appeal-not-opposed') ? ['not-opposed'] : [];
          const told = appeal.tellings
            .filter(({ move }) => move === 'recordOrder')
            .map(({ fact }) => (fact as unknown as { step: string }).step);
          expect(told.sort()).toEqual([...orders, ...conceded].sort());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('then every kind of fact has a move of its own', () =>
    expect([...Object.values(moves)].sort()).toEqual(Object.keys(steps).sort()));
});
