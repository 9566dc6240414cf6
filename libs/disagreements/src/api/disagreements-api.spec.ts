import { split } from '@ehc/casefile/api';
import { disagreementOnPaper } from '../testing/index.js';
import { moves, type DisagreementFact } from '../contract/index.js';
import { withIndependence } from './complete/facilitator.js';
import { disagreementActions, disagreementKind, disagreementPaths } from './index.js';
import { raisingBody, raisingShape } from './opening.js';

const today = '2026-10-05';
const confirmed = { noPartInDecisions: true, noStakeInOutcome: true, notEmployedByAuthority: true, onRegister: true };
const raised = { on: today, track: 'resolution', about: 'provision', with: 'academy' } as const;

/** The fact that a request becomes, as its case would get it. @throws ZodError for a body that is refused */
function factOf(path: string, body: Record<string, unknown>): DisagreementFact {
  const move = disagreementKind.moves.find((known) => known.path === path)!;
  const what = split(disagreementKind, move, move.body.parse(body) as Record<string, unknown>, today);
  return (move.move === 'startResolution' ? withIndependence(what) : what).fact as DisagreementFact;
}
const raise = (more: object = {}) =>
  disagreementOnPaper().enter(today, {
    kind: 'disagreement-raised',
    ...raisingShape.parse({ ...raised, ...more }),
  } as DisagreementFact);
const agreed = () =>
  raise().enter(today, factOf('agreements-to-resolve', { on: today, parties: ['family', 'academy'] }));

describe('given a disagreement of a family with an academy, entered by requests', () => {
  it('when all agree and somebody independent helps, then it is resolved, and its timetable is kept (CFA 2014 s.57; DRS-02)', () => {
    const disagreement = agreed()
      .enter(today, factOf('resolution', { on: today, facilitator: 'cm-1042', ...confirmed }))
      .enter(today, factOf('timetable', { on: today, by: '2026-11-02' }))
      .enter('2026-10-30', factOf('outcome', { on: '2026-10-30', outcome: 'resolved', insteadOfTribunal: true }));
    expect(disagreement).toMatchObject({ stage: 'resolved', closed: true });
    expect(disagreement.clock('target/disagreement-timetable')).toMatchObject({
      due: '2026-11-02',
      citation: 'DRS-02, timetable set by the parties',
      state: 'met',
    });
  });

  it('when the officer confirms all of whoever helps, then the record has only that they are independent', () =>
    expect(factOf('resolution', { on: today, facilitator: 'cm-1042', ...confirmed })).toEqual({
      kind: 'resolution-started',
      on: today,
      facilitator: 'cm-1042',
      independent: true,
    }));

  it.each(Object.keys(confirmed))(
    'when "%s" is not so, then the help is refused (CFA 2014 s.57(6) and (7); DRS-04)',
    (declared) => {
      const fact = factOf('resolution', { on: today, facilitator: 'cm-1042', ...confirmed, [declared]: false });
      expect(() => agreed().enter(today, fact)).toThrow(
        expect.objectContaining({ objection: expect.objectContaining({ code: 'not-independent' }) }),
      );
    },
  );

  it.each(Object.keys(confirmed))('when nothing is said of "%s", then the request is refused', (declared) => {
    const { [declared]: _, ...rest } = confirmed as Record<string, boolean>;
    expect(() => factOf('resolution', { on: today, facilitator: 'cm-1042', ...rest })).toThrow(declared);
  });
});

describe('given a disagreement of agencies, entered by requests', () => {
  it('when each line of provision has somebody, then it goes up by tiers and is settled (DRS-05, DRS-06)', () => {
    const disagreement = raise({
      track: 'between-agencies',
      about: 'health-or-social-care',
      with: 'health-commissioner',
      lines: ['speech'],
    })
      .enter(today, factOf('tiers', { on: today, tier: 1 }))
      .enter(today, factOf('interim-parties', { on: today, line: 'speech', interim: 'local-authority' }))
      .enter(today, factOf('tiers', { on: today, tier: 2, by: '2026-10-19' }))
      .enter(today, factOf('settlement', { on: today, responsible: 'health-commissioner' }));
    expect(disagreement).toMatchObject({ stage: 'settled', closed: true });
  });
});

describe('given the timeline of a disagreement', () => {
  it.each([
    [
      { kind: 'disagreement-raised', ...raised },
      'Disagreement with the proprietor of an academy about the special educational provision that is made',
    ],
    [{ kind: 'escalated', on: today, tier: 2 }, 'Went up to tier 2'],
    [{ kind: 'resolution-ended', on: today, outcome: 'partly' }, 'The disagreement was resolved in part'],
    [{ kind: 'informal-step', on: today }, undefined],
  ])('then %j is told in words', (fact, words) => expect(disagreementKind.inWords?.(fact)).toBe(words));
});

describe('given the API of disagreements', () => {
  it('then each move but the opening and the correction is a command, is allowed to somebody, and is described', () => {
    const commands = disagreementKind.moves.map(({ move }) => move);
    expect([...commands, 'raiseDisagreement', 'correctFact'].sort()).toEqual(Object.keys(moves).sort());
    for (const { path } of disagreementKind.moves) {
      expect(disagreementActions.find(({ name }) => name === `disagreements.${path}`)?.roles.length).toBeGreaterThan(0);
      expect(disagreementPaths[`/v1/disagreements/{reference}/${path}`]?.post).toBeDefined();
    }
  });

  it.each([
    ['case', { case: 'EX-2026-0141-M1' }],
    ['with', { with: 'the school' }],
    ['about', { about: 'fees' }],
    ['lines', { lines: ['Speech Therapy'] }],
    ['on', { on: '2026-02-30' }],
  ])('when the request that opens one has a wrong "%s", then it is refused by that name', (field, wrong) => {
    const { error } = raisingBody.safeParse({ case: 'EX-2026-0141', ...raised, ...wrong });
    expect(error?.issues[0]?.path[0]).toBe(field);
  });
});
