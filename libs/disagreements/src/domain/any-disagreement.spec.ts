import { Barred } from '@ehc/casefile/reckoning';
import { addDays } from '@ehc/rules/plain-date';
import fc from 'fast-check';
import { disputes, moves, parties, tiers, type DisagreementFact, type Track } from '../contract/index.js';
import { disagreementOnPaper, type DisagreementOnPaper } from '../testing/index.js';
import { linesWithoutAnyone, stillToAgree, tierOf } from './facts.js';
import { steps } from './steps.js';

const oneOf = <T extends string>(table: Record<T, unknown>) => fc.constantFrom(...(Object.keys(table) as T[]));
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-10-05', days));
const kindOf = <K extends DisagreementFact['kind']>(kind: K) => ({ kind: fc.constant(kind), on: day });
const provider = fc.constantFrom('local-authority' as const, 'health-commissioner' as const);

const anyFact: fc.Arbitrary<DisagreementFact> = fc.oneof(
  fc.record({ ...kindOf('informal-step') }),
  fc.record({
    ...kindOf('parties-agreed'),
    parties: fc.subarray(['family', 'academy', 'local-authority'] as const).map((all) => [...all]),
  }),
  fc.record({ ...kindOf('resolution-started'), facilitator: fc.constant('CMC-20417'), independent: fc.boolean() }),
  fc.record({ ...kindOf('timetable-set'), by: day }),
  fc.record({
    ...kindOf('resolution-ended'),
    outcome: fc.constant('resolved' as const),
    insteadOfTribunal: fc.boolean(),
  }),
  fc.record({ ...kindOf('escalated'), tier: fc.constantFrom(...tiers) }),
  fc.record({ ...kindOf('provision-kept-running'), line: fc.constantFrom('speech', 'equipment'), interim: provider }),
  fc.record({ ...kindOf('agencies-settled'), responsible: provider }),
  fc.record({ ...kindOf('disagreement-withdrawn') }),
);

describe('whatever is entered in a disagreement', () => {
  it('then nobody helps before all agreed, no tier is skipped, and no line of provision is left alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Track>('resolution', 'between-agencies'),
        oneOf(disputes),
        oneOf(parties),
        fc.array(anyFact, { maxLength: 20 }),
        (track, about, other, facts) => {
          const agencies = track === 'between-agencies';
          const disagreement = disagreementOnPaper();
          const begin: DisagreementFact = {
            kind: 'disagreement-raised',
            on: '2026-10-05',
            track,
            about,
            with: other,
            ...(agencies ? { lines: ['speech', 'equipment'] } : {}),
            ...(!agencies && disputes[about].atTimes ? { during: 'plan' as const } : {}),
          };
          for (const fact of [begin, ...facts]) allowed(disagreement, fact);
          const kinds = disagreement.facts.map(({ fact }) => fact.kind);
          if (kinds.includes('resolution-started')) expect(stillToAgree(disagreement.facts)).toEqual([]);
          expect(kinds.filter((kind) => kind === 'escalated')).toHaveLength(
            kinds.length > 0 ? tierOf(disagreement.facts) : 0,
          );
          if (tierOf(disagreement.facts) > 1) expect(linesWithoutAnyone(disagreement.facts)).toEqual([]);
          if (disagreement.closed) expect(disagreement.clocks.filter(({ state }) => state === 'running')).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('then every kind of fact has a move of its own', () =>
    expect([...Object.values(moves)].sort()).toEqual(Object.keys(steps).sort()));
});

function allowed(disagreement: DisagreementOnPaper, fact: DisagreementFact): void {
  try {
    disagreement.enter('2027-01-04', fact);
  } catch (error) {
    if (!(error instanceof Barred)) throw error;
  }
}
