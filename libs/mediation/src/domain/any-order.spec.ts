import { addDays } from '@ehc/rules/plain-date';
import { RuleError } from '@ehc/rules';
import { appealableDecisions, orderKinds, type AppealableDecision, type OrderKind } from '@ehc/casefile/contract';
import { Barred } from '@ehc/casefile/reckoning';
import fc from 'fast-check';
import { moves, stages, type MediationFact } from '../contract/index.js';
import {
  certificate,
  headerOf,
  mediated,
  mediationOnPaper,
  wantsMediation,
  withTheAdviser,
  type MediationOnPaper,
} from '../testing/index.js';

const began = '2026-04-10';
const day = fc.integer({ min: 0, max: 160 }).map((n) => addDays(began, n));
const code = fc.constantFrom('session-1', 'session-2');
const of = <const T extends readonly unknown[]>(...values: T) => fc.constantFrom(...values);
const like = fc.constantFrom(...(Object.keys(orderKinds) as OrderKind[]));
const happened = <K extends MediationFact['kind']>(kind: K, body: object = {}) =>
  fc.record({ kind: fc.constant(kind), on: day, ...body }) as fc.Arbitrary<MediationFact>;

const step = fc.record(
  {
    step: code,
    owner: of('local-authority', 'health-commissioner'),
    like,
    agreedInWriting: day,
    amendments: fc.boolean(),
  },
  { requiredKeys: ['step', 'owner'] },
);
const onTheWay: fc.Arbitrary<MediationFact> = fc.oneof(
  happened('adviser-contacted', { provider: code }),
  happened('information-given'),
  happened('choice-made', { choice: of('undecided', 'declines', 'wants-mediation') }),
  happened('authority-told', { issues: of('education-and-social-care') }),
  happened('authority-told', { issues: of('health', 'mixed'), commissioners: fc.uniqueArray(code, { minLength: 1 }) }),
  happened('health-commissioner-told', { commissioner: code }),
  happened('health-commissioner-received', { commissioner: code }),
  happened('mediator-assigned', { mediator: code, independent: fc.boolean(), registered: fc.boolean() }),
  happened('session-booked', { session: code, date: day, by: of('both'), familyAgreedToShorterNotice: fc.boolean() }),
  happened('session-cancelled', { session: code, by: of('family') }),
  happened('child-views-sought', { obtained: fc.boolean(), how: of('attended', 'not-obtained') }),
  happened('session-held', {
    session: code,
    authority: of('absent'),
    family: of('attended'),
    supporter: fc.boolean(),
    advocate: fc.boolean(),
    childAttended: fc.boolean(),
  }),
  happened('mediation-concluded', { outcome: of('agreed', 'partly-agreed', 'not-agreed') }),
  happened('agreement-made', { authorityIsParty: fc.boolean(), steps: fc.array(step, { maxLength: 2 }) }),
  happened('authority-told-of-agreement'),
  happened('agreement-step-done', { step: code, part: of(undefined, 'draft', 'final', 'refusal') }),
  happened('cannot-be-arranged'),
  happened('certificate-issued', {
    certificate: code,
    ground: of('does-not-wish', 'mediated', 'not-arranged'),
    register: of('registered', 'not-registered'),
  }),
  happened('certificate-revoked', { certificate: code, because: of('issued-in-error', 'wrong-details') }),
  happened('mediation-withdrawn', { by: of('family') }),
  fc.record({ kind: fc.constant('correction' as const), on: day, corrects: fc.integer({ min: 1, max: 12 }) }),
);

const ending = fc.oneof(
  happened('notice-withdrawn'),
  happened('dispute-settled', { how: of('family-content') }),
  happened('appeal-lodged'),
);
const measuring = fc.oneof(
  happened('cost-recorded', {
    borneBy: of('family'),
    minutes: of(undefined, 0, 90),
    session: of(undefined, 'session-1'),
  }),
  happened('lessons-recorded', { lessons: of(['papers-late']) }),
);
const anything = fc.oneof(
  { weight: 30, arbitrary: onTheWay },
  { weight: 2, arbitrary: measuring },
  { weight: 1, arbitrary: ending },
);
const byDay = (facts: MediationFact[]) => [...facts].sort((a, b) => a.on.localeCompare(b.on));
const withoutTheAuthority: MediationFact[] = [
  ...mediated(),
  {
    kind: 'agreement-made',
    on: '2026-05-11',
    authorityIsParty: false,
    steps: [{ step: 'session-1', owner: 'health-commissioner' }],
  },
];
const withCertificate: MediationFact[] = [
  ...mediated(),
  {
    kind: 'agreement-made',
    on: '2026-05-11',
    authorityIsParty: true,
    steps: [{ step: 'session-2', owner: 'local-authority', like: 'amend' }],
  },
  certificate('2026-05-13', 'mediated', 'session-1'),
];

/** A plausible course of things, or none, among moves of any kind and day. */
const histories = fc
  .tuple(
    fc.constantFrom<MediationFact[]>(
      [],
      withTheAdviser,
      wantsMediation,
      mediated(),
      withoutTheAuthority,
      withCertificate,
    ),
    fc.array(anything, { maxLength: 24, size: 'max' }),
    fc.boolean(),
  )
  .map(([course, others, sorted]) =>
    sorted ? byDay([...course.slice(1), ...others]) : [...course.slice(1), ...others],
  );

/** Enters what is allowed; what is not has to be refused in words, or by a rule that cannot be computed. */
function enterWhatMayBe(openedOn: string, decision: AppealableDecision, facts: MediationFact[]): MediationOnPaper {
  const record = mediationOnPaper(headerOf(openedOn)).enter('2026-09-20', [
    { kind: 'notice-given', on: began, decision },
  ]);
  for (const fact of facts) {
    try {
      record.enter('2026-09-20', [fact]);
    } catch (error) {
      if (!(error instanceof Barred || error instanceof RuleError)) throw error;
      expect((error as Error).message).toMatch(/\S/);
    }
  }
  return record;
}

describe('given moves in any order, of any day', () => {
  it.each([
    ['entered as they happen', began],
    ['taken over later, with gaps', '2026-09-20'],
  ])('when they are %s, then each is taken or refused in words, and the record stays whole', (_, openedOn) => {
    const taken = new Set<string>();
    const decisions = Object.keys(appealableDecisions) as AppealableDecision[];
    fc.assert(
      fc.property(fc.constantFrom(...decisions), histories, (decision, facts) => {
        const { stage, closed, clocks, facts: entered } = enterWhatMayBe(openedOn, decision, facts);
        for (const { fact } of entered) taken.add(fact.kind);
        expect(Object.keys(stages)).toContain(stage);
        for (const clock of clocks) expect(clock.citation).not.toBe('');
        const owed = clocks.filter(({ state, nature }) => state === 'running' && nature === 'duty');
        expect(closed && owed.length > 0).toBe(false);
        expect(new Set(clocks.map(({ key }) => key)).size).toBe(clocks.length);
      }),
      { numRuns: 80, seed: 20261122 },
    );
    const never = Object.values(moves).filter((kind) => !taken.has(kind) && kind !== 'due-dates-recomputed');
    expect(never).toEqual([]);
  });
});
