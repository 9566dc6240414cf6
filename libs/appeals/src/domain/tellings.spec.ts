import type { AppealableDecision, OrderKind } from '@ehc/casefile/contract';
import type { FactOf } from '../contract/index.js';
import { appealOnPaper, decided, lodged, ordering, registered, type AppealOnPaper } from '../testing/index.js';

const on = '2026-12-17';
const order = (like: OrderKind, step: string, source = 'tribunal-order', day = on, more = {}) => ({
  to: 'EX-2026-0141',
  kind: 'ehc-assessment',
  move: 'recordOrder',
  fact: { kind: 'order-received', on: day, source, like, from: 'EX-2026-0141-A1', step, ...more },
});

describe('what an appeal tells other cases', () => {
  it('when it is lodged after mediation, then the mediation is told', () => {
    expect(registered('plan-contents').tellings).toEqual([
      {
        to: 'EX-2026-0141-M1',
        kind: 'mediation',
        move: 'noteAppeal',
        fact: { kind: 'appeal-lodged', on: '2026-11-02' },
      },
    ]);
    expect(appealOnPaper().enter('2026-11-09', lodged({ mediation: undefined })).tellings).toEqual([]);
  });

  it('when the tribunal orders, then the assessment is told each order once', () => {
    const appeal = registered('plan-contents', { mediation: undefined }).enter(
      on,
      decided(on, {
        orders: [
          { order: 'provision', kind: 'amend' },
          { order: 'school', kind: 'name-school' },
        ],
      }),
      { kind: 'order-complied', on, order: 'school' },
    );
    expect(appeal.tellings).toEqual([order('amend', 'provision'), order('name-school', 'school')]);
  });

  it.each<[string, AppealableDecision, OrderKind, Partial<FactOf<'appeal-decided'>['orders'][number]>]>([
    ['a date for the whole', 'plan-contents', 'amend', { directed: '2027-01-08' }],
    [
      'dates for its parts',
      'refusal-to-issue',
      'make-plan',
      { directedParts: { draft: '2027-01-08', final: '2027-02-01' } },
    ],
    ['amendments of a plan that goes on', 'cease', 'maintain', { amendments: true }],
    ['no amendments of a plan that goes on', 'cease', 'maintain', { amendments: false }],
  ])('when the order sets %s, then the assessment is told that too', (_, decision, kind, more) =>
    expect(registered(decision, { mediation: undefined }).enter(on, ordering(on, kind, more)).tellings).toEqual([
      order(kind, 'order-1', 'tribunal-order', on, more),
    ]),
  );

  it.each<[AppealableDecision, object, OrderKind, object]>([
    ['refusal-to-assess', {}, 'assess', {}],
    ['refusal-to-reassess', {}, 'assess', {}],
    ['refusal-to-issue', {}, 'make-plan', {}],
    ['refusal-to-amend', {}, 'amend', {}],
    ['plan-contents', { contentsToo: true }, 'amend', {}],
    ['plan-contents', { contentsToo: true, placementToo: true }, 'amend', { placementToo: true }],
    ['plan-contents', { placementToo: true }, 'name-school', {}],
    ['cease', { agreedToAmend: false }, 'maintain', {}],
    ['cease', { agreedToAmend: true }, 'maintain', { amendments: true }],
  ])(
    'when an appeal against %s is not opposed (%j), then it is like an order to %s, with %j',
    (decision, more, like, told) => {
      const appeal = registered(decision, { mediation: undefined }).enter(on, {
        kind: 'appeal-not-opposed',
        on,
        ...more,
      });
      expect(appeal.tellings).toEqual([order(like, 'not-opposed', 'appeal-not-opposed', on, told)]);
    },
  );

  it('when an order is corrected, then it is told again as it now stands', () => {
    const appeal = registered('plan-contents', { mediation: undefined }).enter(
      '2026-12-22',
      ordering('2026-12-22', 'amend'),
    );
    appeal.correct('2026-12-23', 'appeal-decided', ordering(on, 'amend'));
    expect(appeal.tellings).toEqual([
      order('amend', 'order-1', 'tribunal-order', '2026-12-22'),
      order('amend', 'order-1'),
    ]);
  });

  it('when the decision of the tribunal is struck out, then the assessment is to take its order back', () => {
    const appeal = registered('plan-contents', { mediation: undefined }).enter(on, ordering(on, 'amend'));
    appeal.correct('2026-12-23', 'appeal-decided');
    expect(appeal.tellings).toEqual([
      order('amend', 'order-1'),
      {
        to: 'EX-2026-0141',
        kind: 'ehc-assessment',
        move: 'withdrawOrder',
        fact: { kind: 'order-withdrawn', on: '2026-12-23', from: 'EX-2026-0141-A1', step: 'order-1' },
      },
    ]);
  });
});

describe('the letters of an appeal', () => {
  const after = (appeal: AppealOnPaper) => appeal.letters.map(({ template, recipient }) => [template, recipient]);

  it('when it is registered, then the officer is told what is due', () => {
    expect(registered('cease').letters).toEqual([
      {
        template: 'appeal-registered',
        recipient: 'officer',
        concerns: { decision: 'cease', deadlines: 'appeal.la-response' },
      },
    ]);
  });

  it('when it is not opposed, then the family is told what the authority will do and by when', () => {
    const appeal = registered('refusal-to-issue').enter(on, { kind: 'appeal-not-opposed', on });
    expect(appeal.letters.at(-1)).toEqual({
      template: 'not-opposed',
      recipient: 'family',
      concerns: { decision: 'refusal-to-issue', deadlines: 'concede.issue.draft,concede.issue.final' },
    });
  });

  it('when it is decided and complied with, then all concerned are told, with the limits', () => {
    const appeal = registered('plan-contents').enter(
      on,
      decided(on, {
        orders: [{ order: 'order-1', kind: 'amend' }],
        recommendations: [
          { recommendation: 'therapy', body: 'health' },
          { recommendation: 'respite', body: 'social-care' },
        ],
      }),
      { kind: 'order-complied', on, order: 'order-1' },
    );
    expect(after(appeal).slice(1)).toEqual([
      ['order-made', 'family'],
      ['order-made', 'officer'],
      ['recommendation-made', 'health-commissioner'],
      ['recommendation-made', 'social-care'],
      ['order-complied', 'family'],
    ]);
    expect(appeal.letters[1]!.concerns).toEqual({
      outcome: 'allowed',
      decision: 'plan-contents',
      deadlines: 'order.amend/order-1',
    });
    expect(appeal.letters[3]!.concerns['deadlines']).toBe('recommendation.respond/therapy');
    expect(appeal.letters.at(-1)!.concerns).toEqual({ order: 'order-1', deadlines: 'order.amend/order-1' });
  });

  it('when it is dismissed and nothing follows, then no letter of orders is sent', () => {
    const appeal = registered('plan-contents').enter(on, decided(on, { outcome: 'dismissed' }));
    expect(after(appeal)).toEqual([['appeal-registered', 'officer']]);
  });
});
