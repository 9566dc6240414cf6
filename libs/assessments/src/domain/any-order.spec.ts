import type { OrderKind, OrderSource, Telling } from '@ehc/casefile/contract';
import { Barred } from '@ehc/casefile/reckoning';
import { addDays } from '@ehc/rules/plain-date';
import fc from 'fast-check';
import type { AssessmentFact, HappeningFact } from '../contract/index.js';
import { assessmentOnPaper, headerOf, type AssessmentOnPaper } from '../testing/assessment-on-paper.js';
import { amendedPlan, order } from '../testing/refused-cases.js';

const likes: OrderKind[] = ['assess', 'make-plan', 'reconsider', 'amend', 'name-school', 'maintain'];
const sources: OrderSource[] = ['tribunal-order', 'mediation-agreement', 'appeal-not-opposed'];

const onDay = (on: string) =>
  fc.oneof(
    fc.boolean().map((assess): HappeningFact => ({ kind: 'assessment-decided', on, assess })),
    fc.boolean().map((issue): HappeningFact => ({ kind: 'plan-decided', on, issue })),
    fc.constant<HappeningFact>({ kind: 'draft-plan-sent', on: addDays(on, -20) }),
    fc.constant<HappeningFact>({ kind: 'final-plan-issued', on, recipients: ['family'] }),
    fc.constant(amendedPlan(on)),
    fc
      .record({ like: fc.constantFrom(...likes), source: fc.constantFrom(...sources), step: fc.constantFrom('a', 'b') })
      .map(({ like, source, step }): HappeningFact =>
        order(on, like, {
          source,
          step,
          from: source === 'mediation-agreement' ? 'EX-2026-0001-M1' : 'EX-2026-0001-A1',
          amendments: like === 'maintain',
        }),
      ),
    fc.constant<HappeningFact>({ kind: 'request-withdrawn', on, by: 'parent' }),
  );

/** What is tried on one day: a step, a strike-out, or a correction to another day or the opposite. */
const attempt = (index: number) => {
  const on = addDays('2026-02-01', index * 9);
  return fc.oneof(
    { weight: 4, arbitrary: onDay(on).map((fact) => () => fact as AssessmentFact | undefined) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat(30), fc.constantFrom('strike-out', 'another-day', 'opposite'))
        .map(([at, how]) => (record: AssessmentOnPaper): AssessmentFact | undefined => {
          const wrong = record.facts[at % record.facts.length];
          if (!wrong || wrong.fact.kind === 'correction' || wrong.fact.kind === 'due-dates-recomputed')
            return undefined;
          const correction = { kind: 'correction', on, corrects: wrong.sequence } as const;
          return how === 'strike-out'
            ? correction
            : {
                ...correction,
                replacement:
                  how === 'another-day' ? { ...wrong.fact, on: addDays(wrong.fact.on, 1) } : opposite(wrong.fact),
              };
        }),
    },
  );
};

const opposite = (fact: HappeningFact): HappeningFact =>
  fact.kind === 'assessment-decided'
    ? { ...fact, assess: !fact.assess }
    : fact.kind === 'plan-decided'
      ? { ...fact, issue: !fact.issue }
      : fact;

const attempts = fc.tuple(...Array.from({ length: 24 }, (_, index) => attempt(index)));

/** A case in whose history steps may be missing, and what of the attempts it took. */
function played(tried: ((record: AssessmentOnPaper) => AssessmentFact | undefined)[]): AssessmentOnPaper {
  const record = assessmentOnPaper(headerOf('EX', 'essex', '2014-11', '2027-01-04'));
  record.enter('2027-01-04', [{ kind: 'request-received', on: '2026-01-05', requester: 'parent', ofAge: 9 }]);
  for (const next of tried) {
    const fact = next(record);
    if (!fact) continue;
    try {
      record.enter('2027-01-04', [fact]);
    } catch (error) {
      if (!(error instanceof Barred)) throw error;
    }
  }
  return record;
}

const everyStory = (holds: (record: AssessmentOnPaper) => void) =>
  fc.assert(
    fc.property(attempts, (tried) => holds(played(tried))),
    { numRuns: 60 },
  );

describe('whatever is decided, ordered, carried out and corrected', () => {
  it('then every notice has a number of its own; it is corrected and withdrawn under it, and never after it was withdrawn', () =>
    everyStory(({ tellings }) => {
      const open = new Map<string, boolean>();
      for (const { to, move } of tellings.filter(isNotice)) {
        expect(open.get(to)).toBe(move === 'giveNotice' ? undefined : true);
        open.set(to, move !== 'withdrawNotice');
      }
    }));

  it('then as many notices stand as there are appealable decisions on record, each from the day its decision was sent', () =>
    everyStory(({ tellings, facts }) => {
      const standing = new Map<string, string>();
      for (const { to, move, fact } of tellings.filter(isNotice))
        if (move === 'withdrawNotice') standing.delete(to);
        else standing.set(to, (fact as Partial<{ replacement: { on: string } }>).replacement?.on ?? fact.on);
      const decisions = facts.flatMap(({ fact }) => (isAppealable(fact) ? [fact.on] : []));
      expect([...standing.values()].sort()).toEqual(decisions.sort());
    }));

  it('then an open case waits for something, and a case that is closed has nothing ordered left to do', () =>
    everyStory(({ closed, clocks, stage }) => {
      const ordered = clocks.filter(({ key }) => /^(order|concede|mediation)\./.test(key));
      if (closed) expect(ordered.filter(({ state }) => state === 'running').map(({ key }) => key)).toEqual([]);
      if (stage === 'amending-plan') expect(ordered.some(({ state }) => state === 'running')).toBe(true);
    }));
});

const isNotice = ({ kind, move }: Telling): boolean =>
  kind === 'mediation' && ['giveNotice', 'correctFact', 'withdrawNotice'].includes(move);

const isAppealable = (fact: AssessmentFact): boolean =>
  (fact.kind === 'assessment-decided' && !fact.assess) ||
  (fact.kind === 'plan-decided' && !fact.issue) ||
  fact.kind === 'final-plan-issued' ||
  fact.kind === 'amended-plan-issued';
