import type { About, FactOf, Party, Time } from '../contract/index.js';
import { disagreementOnPaper } from '../testing/index.js';

const on = '2026-10-05';
const raised = (more: Partial<FactOf<'disagreement-raised'>> = {}): FactOf<'disagreement-raised'> => ({
  kind: 'disagreement-raised',
  on,
  track: 'resolution',
  about: 'provision',
  with: 'academy',
  ...more,
});
const entered = (more?: Partial<FactOf<'disagreement-raised'>>) =>
  disagreementOnPaper().enter('2026-10-05', raised(more));
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { objection: unknown }).objection;
  }
  return undefined;
};
const agreed = (...parties: FactOf<'parties-agreed'>['parties']): FactOf<'parties-agreed'> => ({
  kind: 'parties-agreed',
  on: '2026-10-12',
  parties,
});
const helped = (more: Partial<FactOf<'resolution-started'>> = {}): FactOf<'resolution-started'> => ({
  kind: 'resolution-started',
  on: '2026-10-19',
  facilitator: 'CMC-20417',
  independent: true,
  ...more,
});

describe('given a disagreement that a family raises', () => {
  it.each<[About, Party, Time | undefined]>([
    ['duties', 'local-authority', undefined],
    ['duties', 'further-education', undefined],
    ['provision', 'early-years-provider', undefined],
    ['provision', 'post-16-institution', undefined],
    ['health-or-social-care', 'health-commissioner', 'assessment'],
    ['health-or-social-care', 'local-authority', 'review'],
  ])('about %s with %s (%s), then the family is offered help', (about, party, during) => {
    const disagreement = entered({ about, with: party, ...(during && { during }) });
    expect(disagreement).toMatchObject({ stage: 'raised', closed: false, clocks: [] });
    expect(disagreement.letters).toEqual([
      { template: 'resolution-offered', recipient: 'family', concerns: { about, with: party } },
    ]);
  });

  it.each<[Partial<FactOf<'disagreement-raised'>>, string, string, string]>([
    [{ about: 'provision', with: 'local-authority' }, 'not-with-them', 'with', 'CFA 2014 s.57(5); DRS-01(b)'],
    [{ about: 'duties', with: 'independent-school' }, 'not-with-them', 'with', 'CFA 2014 s.57(2); DRS-01(a)'],
    [{ about: 'health-or-social-care', with: 'academy', during: 'plan' }, 'not-with-them', 'with', 'DRS-01(c)'],
    [{ about: 'health-or-social-care', with: 'health-commissioner' }, 'say-when', 'during', 'DRS-01(c)'],
    [{ about: 'duties', with: 'academy', during: 'plan' }, 'not-at-a-time', 'during', 'DRS-01(a)'],
    [{ about: 'school-meals' as never }, 'not-such-a-disagreement', 'about', 'CFA 2014 s.57; DRS-01'],
    [{ lines: ['speech'] }, 'not-between-agencies', 'lines', 'DRS-06'],
  ])('with %j, then it is refused as %s', (more, code, field, provision) => {
    expect(refusal(() => entered(more))).toMatchObject({ code, field, provision: expect.stringContaining(provision) });
  });

  it('when all agree and somebody independent helps, then it goes to its end by the date that they set', () => {
    const disagreement = entered()
      .enter('2026-10-07', { kind: 'informal-step', on: '2026-10-07', helper: 'ias-service' })
      .enter('2026-10-12', agreed('family'));
    expect(disagreement.stage).toBe('informal-steps');
    disagreement.enter('2026-10-12', agreed('academy'));
    expect(disagreement.stage).toBe('agreed');
    disagreement.enter('2026-10-19', helped(), { kind: 'timetable-set', on: '2026-10-19', by: '2026-11-20' });
    expect(disagreement.stage).toBe('resolving');
    expect(disagreement.clock('target/disagreement-timetable')).toMatchObject({
      due: '2026-11-20',
      citation: 'DRS-02, timetable set by the parties',
      nature: 'expected',
      state: 'running',
    });
    expect(disagreement.letters.at(-1)).toEqual({
      template: 'resolution-timetable',
      recipient: 'family',
      concerns: { deadlines: 'target/disagreement-timetable' },
    });
    disagreement.enter('2026-11-18', {
      kind: 'resolution-ended',
      on: '2026-11-18',
      outcome: 'resolved',
      insteadOfTribunal: true,
    });
    expect(disagreement.clock('target/disagreement-timetable')).toMatchObject({ state: 'met', metOn: '2026-11-18' });
    expect(disagreement).toMatchObject({ stage: 'resolved', closed: true });
    expect(() => disagreement.enter('2026-11-19', { kind: 'informal-step', on: '2026-11-19' })).toThrow(
      'The case is closed',
    );
  });

  it('when the date that they set passes, then it is recorded, and is no breach of law', () => {
    const disagreement = entered()
      .enter('2026-10-19', agreed('family', 'academy'), { kind: 'timetable-set', on: '2026-10-19', by: '2026-11-20' })
      .on('2026-11-21');
    expect(disagreement.events).toContainEqual({
      kind: 'expected-date-passed',
      key: 'target/disagreement-timetable',
      due: '2026-11-20',
      citation: 'DRS-02, timetable set by the parties',
      day: '2026-11-21',
    });
    disagreement.enter('2026-11-21', { kind: 'timetable-set', on: '2026-11-21', by: '2026-12-18' });
    expect(disagreement.clock('target/disagreement-timetable')).toMatchObject({ due: '2026-12-18', state: 'running' });
  });

  it('when not all agree, then nobody is made to take part', () => {
    expect(
      refusal(() => entered().enter('2026-10-19', { kind: 'timetable-set', on: '2026-10-19', by: '2026-11-20' })),
    ).toMatchObject({ code: 'not-allowed-at-this-stage', provision: 'DRS-01' });
    expect(refusal(() => entered().enter('2026-10-19', helped()))).toMatchObject({
      code: 'not-allowed-at-this-stage',
      provision: 'DRS-01',
    });
    expect(refusal(() => entered().enter('2026-10-19', agreed('family'), helped()))).toMatchObject({
      code: 'not-all-agree',
      provision: 'DRS-01',
      detail: 'Nobody can be made to take part. Still to agree: the proprietor of an academy.',
    });
    expect(refusal(() => entered().enter('2026-10-19', agreed('family', 'local-authority')))).toMatchObject({
      code: 'not-a-party',
      field: 'parties',
    });
    expect(refusal(() => entered().enter('2026-10-19', agreed()))).toMatchObject({ code: 'say-who-agreed' });
  });

  it('when whoever helps is not independent or not named, then it is refused', () => {
    const all = () => entered().enter('2026-10-19', agreed('family', 'academy'));
    expect(refusal(() => all().enter('2026-10-19', helped({ independent: false })))).toMatchObject({
      code: 'not-independent',
      field: 'independent',
      provision: 'CFA 2014 s.57(6) and (7); DRS-04',
    });
    expect(refusal(() => all().enter('2026-10-19', helped({ facilitator: ' ' })))).toMatchObject({
      code: 'say-who-helps',
    });
  });

  it('when it was settled without help, then an informal step suffices, but something has to have been tried', () => {
    const end = { kind: 'resolution-ended', on: '2026-10-19', outcome: 'partly', insteadOfTribunal: false } as const;
    expect(refusal(() => entered().enter('2026-10-19', end))).toMatchObject({
      code: 'nothing-was-tried',
      provision: 'DRS-02',
    });
    const disagreement = entered().enter('2026-10-19', { kind: 'informal-step', on: '2026-10-19' }, end);
    expect(disagreement).toMatchObject({ stage: 'partly-resolved', closed: true });
  });

  it('when the date they set has gone by already, or it goes up a tier, then it is refused', () => {
    const all = () => entered().enter('2026-10-19', agreed('family', 'academy'));
    expect(
      refusal(() => all().enter('2026-10-19', { kind: 'timetable-set', on: '2026-10-19', by: '2026-10-18' })),
    ).toMatchObject({
      code: 'due-before-it-began',
      field: 'by',
    });
    expect(refusal(() => all().enter('2026-10-19', { kind: 'escalated', on: '2026-10-19', tier: 1 }))).toMatchObject({
      code: 'other-track',
      provision: 'DRS-01; DRS-05',
    });
  });

  it('when it is withdrawn, then it is closed, and a correction opens it again', () => {
    const disagreement = entered()
      .enter('2026-10-19', agreed('family', 'academy'), { kind: 'timetable-set', on: '2026-10-19', by: '2026-11-20' })
      .enter('2026-10-20', { kind: 'disagreement-withdrawn', on: '2026-10-20' });
    expect(disagreement).toMatchObject({ stage: 'withdrawn', closed: true });
    expect(disagreement.clock('target/disagreement-timetable')).toMatchObject({
      state: 'ended',
      endedOn: '2026-10-20',
    });
    disagreement.enter('2026-10-21', { kind: 'correction', on: '2026-10-21', corrects: 4 });
    expect(disagreement).toMatchObject({ stage: 'agreed', closed: false });
    expect(() =>
      disagreement.enter('2026-10-21', {
        kind: 'correction',
        on: '2026-10-21',
        corrects: 1,
        replacement: raised({ with: 'pupil-referral-unit' }),
      }),
    ).toThrow('With this correction, entry 2 (parties agreed, 12 October 2026) would not stand');
  });
});
