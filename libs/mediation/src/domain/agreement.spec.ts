import { dueDate } from '@ehc/rules';
import { orderKinds, type OrderKind } from '@ehc/casefile/contract';
import { orderParts, type AgreedStep, type FactOf, type MediationFact } from '../contract/index.js';
import { headerOf, mediated, mediationOnPaper, refusalOf } from '../testing/index.js';

const agreement = (steps: AgreedStep[], authorityIsParty = true): FactOf<'agreement-made'> => ({
  kind: 'agreement-made',
  on: '2026-05-11',
  authorityIsParty,
  steps,
});
const agreed = (steps: AgreedStep[], authorityIsParty = true) =>
  mediationOnPaper(headerOf('2026-04-10')).live([...mediated(), agreement(steps, authorityIsParty)]);
const like = (kind: OrderKind, rest: Partial<AgreedStep> = {}): AgreedStep => ({
  step: 'step-1',
  owner: 'local-authority',
  like: kind,
  ...rest,
});
const done = (on: string, part?: string): MediationFact => ({
  kind: 'agreement-step-done',
  on,
  step: 'step-1',
  ...(part ? { part } : {}),
});

describe('given an agreement of 11 May 2026', () => {
  it.each<[OrderKind, [string, string | null, string][]]>([
    [
      'assess',
      [
        ['step-1.notify', '2026-05-25', 'reg 42(2) with reg 44(2)(b)'],
        ['step-1.refusal', '2026-07-20', 'reg 42(2) with reg 44(2)(b)(i)'],
        ['step-1.final-plan', '2026-08-17', 'reg 42(2) with reg 44(2)(b)(ii)'],
      ],
    ],
    [
      'make-plan',
      [
        ['step-1.draft', '2026-06-15', 'reg 42(2) with reg 44(2)(c)(i)'],
        ['step-1.final', '2026-07-27', 'reg 42(2) with reg 44(2)(c)(ii)'],
      ],
    ],
    ['reconsider', [['step-1', '2026-05-25', 'reg 42(2)']]],
    ['amend', [['step-1', '2026-06-15', 'reg 42(2)']]],
    ['name-school', [['step-1', '2026-05-25', 'reg 42(2)']]],
    ['maintain', [['step-1.keep', null, 'reg 42(2) with reg 44(2)(g)']]],
  ])('when a step is like an order to %s, then it has the limits of that order', (kind, limits) => {
    const { clocks } = agreed([like(kind)]);
    expect(
      clocks
        .filter(({ rule }) => rule === 'mediation.agreement-appealable')
        .map(({ key, due, citation }) => [key, due, citation]),
    ).toEqual(
      limits.map(([about, due, where]) => [`mediation.agreement-appealable/${about}`, due, `SEND Regs 2014 ${where}`]),
    );
  });

  it('when a plan goes on and is to be amended too, then that has 5 weeks', () =>
    expect(
      agreed([like('maintain', { amendments: true })]).clock('mediation.agreement-appealable/step-1.amend'),
    ).toMatchObject({ due: '2026-06-15', citation: 'SEND Regs 2014 reg 42(2) with reg 44(2)(h)' }));

  it.each(Object.keys(orderKinds) as OrderKind[])('the parts of an order to %s are those of the law', (kind) => {
    const parts = dueDate('mediation.agreement-appealable', { agreed: '2026-05-11', like: kind }).parts!;
    expect(parts.map(({ ruleId }) => ruleId)).toEqual(
      orderParts[kind].length > 0 ? orderParts[kind].map((part) => `order.${kind}.${part}`) : [`order.${kind}`],
    );
  });

  it('when another day was agreed in writing, then that day is the limit, of the whole step', () => {
    const record = agreed([like('assess', { agreedInWriting: '2026-09-01' })]);
    expect(record.clock('mediation.agreement-appealable/step-1')).toMatchObject({
      due: '2026-09-01',
      citation: 'SEND Regs 2014 reg 42(2)',
    });
    record.live([done('2026-08-28')]);
    expect(record.clock('mediation.agreement-appealable/step-1')).toMatchObject({ state: 'met', metOn: '2026-08-28' });
  });

  it('when a step is about what cannot be appealed, then whoever owns it has two weeks', () =>
    expect(
      agreed([{ step: 'therapy', owner: 'health-commissioner' }]).clock('mediation.agreement-other/therapy'),
    ).toMatchObject({ due: '2026-05-25', citation: 'SEND Regs 2014 reg 42(3)' }));

  it('when the authority took no part, then it is told within a week, which nothing varies', () => {
    const record = agreed([{ step: 'therapy', owner: 'health-commissioner', agreedInWriting: '2026-06-30' }], false);
    expect(record.clock('mediation.agreement-other/therapy')).toMatchObject({ due: '2026-06-30' });
    expect(record.clock('mediation.agreement-icb-tells-la')).toMatchObject({
      due: '2026-05-18',
      state: 'running',
      citation: 'SEND Regs 2014 reg 42(4)',
    });
    record.live([{ kind: 'authority-told-of-agreement', on: '2026-05-18' }]);
    expect(record.clock('mediation.agreement-icb-tells-la')).toMatchObject({ state: 'met', metOn: '2026-05-18' });
    expect(record.tellings).toEqual([]);
  });

  it('when the final plan is sent, then a refusal can no longer be owed; a missed notice stays a breach', () => {
    const record = agreed([like('assess')])
      .on('2026-05-26')
      .live([done('2026-07-01', 'final-plan')]);
    expect(record.clock('mediation.agreement-appealable/step-1.refusal')).toMatchObject({
      due: '2026-07-20',
      state: 'ended',
      endedOn: '2026-07-01',
    });
    expect(record.clock('mediation.agreement-appealable/step-1.notify')).toMatchObject({
      due: '2026-05-25',
      state: 'ended',
      missedFor: '2026-05-25',
      citation: 'SEND Regs 2014 reg 42(2) with reg 44(2)(b)',
    });
  });

  it('when the day for a refusal after the assessment passes, then that is no breach: no plan can be refused any more', () => {
    const key = 'mediation.agreement-appealable/step-1.refusal';
    const record = agreed([like('assess')])
      .live([done('2026-05-20', 'notify')])
      .on('2026-07-21');
    expect(record.clock(key)).toMatchObject({
      due: '2026-07-20',
      citation: 'SEND Regs 2014 reg 42(2) with reg 44(2)(b)(i)',
      nature: 'only-if-refused',
      closedFor: '2026-07-20',
    });
    expect(record.clock(key).missedFor).toBeUndefined();
    const about = record.events.filter((event) => event.key === key && event.kind !== 'limit-near');
    expect(about.map(({ kind, day }) => [kind, day])).toEqual([['window-closed', '2026-07-21']]);
  });

  it('when it is made, then the family is told of every step and its limit', () =>
    expect(agreed([like('make-plan'), { step: 'review', owner: 'local-authority' }]).letters.at(-1)).toMatchObject({
      template: 'mediation-agreement',
      recipient: 'family',
      concerns: {
        deadlines:
          'mediation.agreement-appealable/step-1.draft,mediation.agreement-appealable/step-1.final,mediation.agreement-other/review',
      },
    }));

  it('when a step is added by a correction, then the assessment is told of that step only', () => {
    const record = agreed([like('amend')]);
    record.correct('2026-05-12', 'agreement-made', agreement([like('amend'), like('name-school', { step: 'school' })]));
    expect(record.tellings.map(({ to, fact }) => [to, fact])).toMatchObject([
      ['EX-2026-0141', { like: 'amend', step: 'step-1', on: '2026-05-11' }],
      ['EX-2026-0141', { like: 'name-school', step: 'school', on: '2026-05-11' }],
    ]);
  });

  it.each<[string, MediationFact[], string, string]>([
    ['a step is named twice', [agreement([like('amend'), like('assess')])], 'step-twice', 'steps.1.step'],
    [
      'the health commissioner is to amend a plan',
      [agreement([like('amend', { owner: 'health-commissioner' })])],
      'not-theirs-to-do',
      'steps.0.owner',
    ],
    ['the authority has a step and took no part', [agreement([like('amend')], false)], 'not-a-party', 'steps.0.owner'],
    [
      'a day is agreed before the agreement',
      [agreement([like('amend', { agreedInWriting: '2026-05-10' })])],
      'before-what-it-depends-on',
      'steps.0.agreedInWriting',
    ],
    ['a part is not named', [agreement([like('assess')]), done('2026-05-12')], 'unknown-part', 'part'],
    [
      'a part is named that there is not',
      [agreement([like('amend')]), done('2026-05-12', 'draft')],
      'unknown-part',
      'part',
    ],
    ['a step is done that nobody agreed', [agreement([]), done('2026-05-12')], 'unknown-step', 'step'],
    [
      'a step is done twice',
      [agreement([like('amend')]), done('2026-05-12'), done('2026-05-13')],
      'already-recorded',
      'step',
    ],
  ])('when %s, then it is refused', (_, facts, code, field) => {
    const record = mediationOnPaper(headerOf('2026-04-10')).live(mediated());
    const refused = refusalOf(() => record.enter('2026-05-20', facts));
    expect([refused.code, refused.field]).toEqual([code, field]);
  });

  it('when the mediation ended without one, then it is refused', () =>
    expect(
      refusalOf(() =>
        mediationOnPaper(headerOf('2026-04-10')).live([...mediated('not-agreed'), agreement([like('amend')])]),
      ),
    ).toMatchObject({ code: 'outcome-differs', field: 'steps' }));

  it('when it stands, then the dispute is not called settled: its steps are finished', () =>
    expect(
      refusalOf(() =>
        agreed([like('amend')]).live([{ kind: 'dispute-settled', on: '2026-05-12', how: 'family-content' }]),
      ),
    ).toMatchObject({ code: 'agreement-stands', provision: 'SEND Regs 2014 reg 42' }));

  it('when the authority took part, then nobody needs to tell it', () =>
    expect(
      refusalOf(() => agreed([like('amend')]).live([{ kind: 'authority-told-of-agreement', on: '2026-05-12' }])),
    ).toMatchObject({ code: 'authority-is-party', provision: 'SEND Regs 2014 reg 42(4)' }));
});
