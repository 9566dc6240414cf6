import type { AssessmentFact } from '../contract/index.js';
import { assessmentOnPaper, headerOf } from '../testing/assessment-on-paper.js';

const day = '2026-09-01';
const requested: AssessmentFact = { kind: 'request-received', on: day, requester: 'parent', ofAge: 9 };
const record = (openedOn = day) => assessmentOnPaper(headerOf('EX', 'essex', '2014-11', openedOn));
const refusalOf = (work: () => unknown): { code: string; provision?: string } => {
  try {
    work();
  } catch (error) {
    return (error as { objection: { code: string; provision?: string } }).objection;
  }
  throw new Error('it was accepted');
};

describe('given a case in progress', () => {
  it.each<[string, AssessmentFact[], string, string | undefined]>([
    ['a second request', [requested, requested], 'already-begun', undefined],
    ['a date still to come', [{ ...requested, on: '2027-01-01' }], 'date-in-the-future', undefined],
    [
      'an answer to advice nobody asked for',
      [requested, { kind: 'advice-received', on: '2026-09-09', advice: 'psychological' }],
      'unknown-advice',
      undefined,
    ],
    [
      'advice dated before it was asked for',
      [
        requested,
        { kind: 'advice-requested', on: '2026-09-10', advice: 'health', adviceKind: 'medical', body: 'nhs-trust' },
        { kind: 'advice-received', on: '2026-09-09', advice: 'health' },
      ],
      'before-what-it-depends-on',
      'SEND Regs 2014 reg 8(1)',
    ],
    [
      'an exception to a limit that knows none',
      [
        requested,
        {
          kind: 'exception-recorded',
          on: '2026-09-09',
          rule: 'ehc.consult-on-request',
          ground: 'absent-4-weeks',
          from: '2026-09-02',
          to: '2026-10-05',
        },
      ],
      'no-exception',
      'SEND Regs 2014 reg 3',
    ],
    [
      'an exception for a limit the case has not',
      [
        requested,
        {
          kind: 'exception-recorded',
          on: '2026-09-09',
          rule: 'ehc.advice/nobody',
          ground: 'exceptional-circumstances',
        },
      ],
      'unknown-limit',
      undefined,
    ],
    [
      'a draft without a plan',
      [
        requested,
        { kind: 'notice-of-consideration-given', on: day },
        { kind: 'assessment-decided', on: day, assess: true },
        { kind: 'summary-assessment-finished', on: day },
        { kind: 'panel-recommended', on: day, planNeeded: true },
        { kind: 'plan-decided', on: day, issue: true },
        { kind: 'draft-plan-sent', on: day },
      ],
      'no-plan-version',
      'CFA 2014 s.38(1)',
    ],
  ])('when there comes %s, then it is refused with its reason', (_, facts, code, provision) => {
    const refused = refusalOf(() => record().enter('2026-10-10', facts));
    expect(refused).toMatchObject({ code, ...(provision ? { provision } : {}) });
  });

  it('when a child was only brought to attention, then need is judged before an assessment is decided', () => {
    const brought: AssessmentFact[] = [
      { kind: 'brought-to-attention', on: day, ofAge: 4 },
      { kind: 'notice-of-consideration-given', on: day },
    ];
    expect(
      refusalOf(() => record().enter(day, [...brought, { kind: 'assessment-decided', on: day, assess: true }])),
    ).toMatchObject({ code: 'not-allowed-at-this-stage', provision: 'CFA 2014 s.24(1); REF-02' });
    const judged = record().enter(day, [
      ...brought,
      { kind: 'need-for-provision-judged', on: day, mayBeNeeded: true },
      { kind: 'assessment-decided', on: day, assess: true },
    ]);
    expect(judged.stage).toBe('gathering-advice');
    expect(judged.clock('ehc.not-necessary-early')).toMatchObject({
      due: '2026-10-13',
      state: 'met',
      citation: 'SEND Regs 2014 reg 4(1)',
    });
  });

  it('when history before the opening has gaps, then it is taken as it is', () =>
    expect(
      record('2026-11-01').enter('2026-11-01', [
        requested,
        { kind: 'assessment-decided', on: '2026-10-09', assess: true },
      ]).stage,
    ).toBe('gathering-advice'));

  it('when advice is excused, then its date is lifted, stays in sight, and it is owed as soon as practicable (reg 8(2))', () => {
    const excused = record('2026-12-01').enter('2026-12-01', [
      requested,
      { kind: 'advice-requested', on: '2026-09-10', advice: 'health', adviceKind: 'medical', body: 'nhs-trust' },
      { kind: 'advice-excused', on: '2026-10-20', advice: 'health', ground: 'missed-appointment' },
    ]);
    expect(excused.clock('ehc.advice/health')).toMatchObject({
      due: '2026-10-22',
      state: 'lifted',
      citation: 'SEND Regs 2014 reg 8(1)',
    });
    expect(excused.clock('ehc.advice/health').missedFor).toBeUndefined();
    expect(excused.clock('ehc.advice/health#as-soon-as-practicable')).toMatchObject({ due: null, state: 'running' });
    excused.enter('2026-12-01', [{ kind: 'advice-received', on: '2026-11-20', advice: 'health' }]);
    expect(excused.clock('ehc.advice/health#as-soon-as-practicable')).toMatchObject({
      state: 'met',
      metOn: '2026-11-20',
    });
  });

  it('when the draft is served again, then the family has its 15 days anew', () => {
    const served = record('2026-12-01').enter('2026-12-01', [
      requested,
      { kind: 'draft-plan-sent', on: '2026-10-26' },
      { kind: 'draft-plan-sent', on: '2026-11-09', planVersion: 2 },
    ]);
    expect(served.clock('ehc.draft-representations')).toMatchObject({ due: '2026-11-09', state: 'ended' });
    expect(served.clock('ehc.draft-representations/draft-2')).toMatchObject({
      due: '2026-11-23',
      notBefore: '2026-11-24',
      citation: 'SEND Regs 2014 reg 13(1)(a)',
    });
  });

  it('when it is moved out or withdrawn, then what was owed ends, and what was missed stays', () => {
    const late = record().enter('2026-10-20', [requested]);
    expect(late.clock('ehc.decision-to-assess')).toMatchObject({ due: '2026-10-13', missedFor: '2026-10-13' });
    late.enter('2026-10-21', [{ kind: 'request-withdrawn', on: '2026-10-21', by: 'parent' }]);
    expect(late.stage).toBe('withdrawn');
    expect(late.clock('ehc.decision-to-assess')).toMatchObject({ state: 'ended', missedFor: '2026-10-13' });
    expect(late.clock('ehc.final-plan')).toMatchObject({ state: 'ended', due: '2027-01-19' });
    expect(late.clock('ehc.final-plan').missedFor).toBeUndefined();
  });

  it('when a plan is refused after 16 weeks, then that is a breach; until then the passed day is none', () => {
    const open = record('2027-01-10').enter('2027-01-10', [
      requested,
      { kind: 'assessment-decided', on: '2026-10-09', assess: true },
    ]);
    expect(open.clock('ehc.refusal-to-issue')).toMatchObject({ due: '2026-12-22', closedFor: '2026-12-22' });
    expect(open.clock('ehc.refusal-to-issue').missedFor).toBeUndefined();
    open.enter('2027-01-10', [{ kind: 'plan-decided', on: '2027-01-05', issue: false }]);
    expect(open.clock('ehc.refusal-to-issue')).toMatchObject({
      state: 'met-late',
      missedFor: '2026-12-22',
      citation: 'SEND Regs 2014 reg 10(1)',
    });
  });

  it('when a placement for assessment ends in a refusal, then the child may stay ten days on which the school is open (reg 48)', () => {
    const openDays = [
      '2026-12-14',
      '2026-12-15',
      '2026-12-16',
      '2026-12-17',
      '2026-12-18',
      '2027-01-05',
      '2027-01-06',
      '2027-01-07',
      '2027-01-08',
      '2027-01-11',
      '2027-01-12',
    ];
    const placed = record('2027-01-20').enter('2027-01-20', [
      requested,
      { kind: 'assessment-decided', on: '2026-10-09', assess: true },
      { kind: 'placed-for-assessment', on: '2026-11-02', setting: 'special-school', openDays },
      { kind: 'plan-decided', on: '2026-12-11', issue: false },
    ]);
    expect(placed.clock('placement.remain')).toMatchObject({ due: '2027-01-11', citation: 'SEND Regs 2014 reg 48' });
  });
});
