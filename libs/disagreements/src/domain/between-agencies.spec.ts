import type { FactOf } from '../contract/index.js';
import { disagreementOnPaper } from '../testing/index.js';

const on = '2026-10-05';
const raised = (more: Partial<FactOf<'disagreement-raised'>> = {}): FactOf<'disagreement-raised'> => ({
  kind: 'disagreement-raised',
  on,
  track: 'between-agencies',
  about: 'health-or-social-care',
  with: 'health-commissioner',
  lines: ['speech', 'equipment'],
  ...more,
});
const entered = (more?: Partial<FactOf<'disagreement-raised'>>) => disagreementOnPaper().enter(on, raised(more));
const tier = (number: 1 | 2 | 3, by?: string) => ({ kind: 'escalated', on, tier: number, ...(by && { by }) }) as const;
const kept = (line: string) => ({ kind: 'provision-kept-running', on, line, interim: 'local-authority' }) as const;
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { objection: unknown }).objection;
  }
  return undefined;
};

describe('given a disagreement between agencies', () => {
  it('when every line of provision goes on, then it goes up tier by tier until it is settled', () => {
    const disagreement = entered().enter(on, tier(1));
    expect(disagreement.stage).toBe('tier-1');
    expect(disagreement.clocks).toEqual([]);
    disagreement.enter(on, kept('speech'), kept('equipment'), tier(2, '2026-10-19'));
    expect(disagreement.stage).toBe('tier-2');
    expect(disagreement.clock('target/disagreement-tier-2')).toMatchObject({
      due: '2026-10-19',
      citation: 'DRS-05, date given to tier 2',
      nature: 'expected',
      state: 'running',
    });
    disagreement.enter('2026-10-20', { ...tier(3, '2026-11-02'), on: '2026-10-20' });
    expect(disagreement.clock('target/disagreement-tier-2')).toMatchObject({ state: 'ended', missedFor: '2026-10-19' });
    disagreement.enter('2026-10-30', {
      kind: 'agencies-settled',
      on: '2026-10-30',
      responsible: 'health-commissioner',
    });
    expect(disagreement.clock('target/disagreement-tier-3')).toMatchObject({
      due: '2026-11-02',
      citation: 'DRS-05, date given to tier 3',
      state: 'met',
      metOn: '2026-10-30',
    });
    expect(disagreement).toMatchObject({ stage: 'settled', closed: true });
  });

  it('then officer and managers are told of each tier, with its date where it has one', () => {
    const disagreement = entered().enter(on, tier(1), kept('speech'), kept('equipment'), tier(2, '2026-10-19'));
    expect(disagreement.letters).toEqual([
      { template: 'escalation', recipient: 'officer', concerns: { tier: 1 } },
      { template: 'escalation', recipient: 'managers', concerns: { tier: 1 } },
      ...['officer', 'managers'].map((recipient) => ({
        template: 'escalation',
        recipient,
        concerns: { tier: 2, deadlines: 'target/disagreement-tier-2' },
      })),
    ]);
  });

  it('when a line of provision is without anybody, then it does not go past the first tier', () => {
    expect(refusal(() => entered().enter(on, tier(1), kept('speech'), tier(2)))).toMatchObject({
      code: 'services-must-go-on',
      provision: 'DRS-06',
      detail: expect.stringContaining('equipment'),
    });
  });

  it('when nothing is provided that is at dispute, then it goes up without', () => {
    expect(entered({ about: 'duties', lines: [] }).enter(on, tier(1), tier(2), tier(3)).stage).toBe('tier-3');
  });

  it.each<[(1 | 2 | 3)[], string]>([
    [[2], 'The next tier is 1.'],
    [[1, 3], 'The next tier is 2.'],
    [[1, 1], 'The next tier is 2.'],
    [[1, 2, 3, 3], 'There is no tier after the third.'],
  ])('when the tiers are entered as %j, then it is refused', (tiers, detail) => {
    const all = () => entered({ about: 'duties', lines: [] }).enter(on, ...tiers.map((number) => tier(number)));
    expect(refusal(all)).toMatchObject({ code: 'tier-out-of-order', field: 'tier', provision: 'DRS-05', detail });
  });

  it.each<[Partial<FactOf<'disagreement-raised'>>, string, string]>([
    [{ with: 'local-authority' }, 'not-with-them', 'with'],
    [{ during: 'plan' }, 'not-at-a-time', 'during'],
    [{ lines: [] }, 'say-what-goes-on', 'lines'],
    [{ about: 'duties', lines: undefined }, 'say-what-goes-on', 'lines'],
  ])('when it is raised with %j, then it is refused as %s', (more, code, field) => {
    expect(refusal(() => entered(more))).toMatchObject({ code, field });
  });

  it('when somebody tries to resolve it as a family would, or gives a tier a day gone by, then it is refused', () => {
    expect(refusal(() => entered().enter(on, { kind: 'informal-step', on }))).toMatchObject({ code: 'other-track' });
    expect(refusal(() => entered().enter(on, tier(1, '2026-10-04')))).toMatchObject({
      code: 'due-before-it-began',
      field: 'by',
    });
  });

  it('when a tier is left before its date, then it is the next one that settled it', () => {
    const disagreement = entered({ about: 'duties', lines: [] })
      .enter(on, tier(1, '2026-10-30'))
      .enter('2026-10-09', { ...tier(2), on: '2026-10-09' })
      .enter('2026-10-16', { kind: 'agencies-settled', on: '2026-10-16', responsible: 'school' });
    expect(disagreement.clock('target/disagreement-tier-1')).toMatchObject({
      due: '2026-10-30',
      citation: 'DRS-05, date given to tier 1',
      state: 'ended',
      endedOn: '2026-10-09',
    });
  });
});
