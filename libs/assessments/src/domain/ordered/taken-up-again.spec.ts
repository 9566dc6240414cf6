import type { FactOf, HappeningFact } from '../../contract/index.js';
import {
  assessedAfterAll,
  assessmentRefused,
  caseOf,
  finalPlan,
  notOpposed,
  order,
  planRefused,
  refusal,
} from '../../testing/refused-cases.js';

const ordered = (received: FactOf<'order-received'> = order('2026-06-01', 'assess')) =>
  caseOf([...assessmentRefused, received]);
const refused = (on: string): HappeningFact => ({ kind: 'plan-decided', on, issue: false });

describe('given an assessment refused on 10 April 2026, and ordered by the tribunal on 1 June 2026', () => {
  it.each<[FactOf<'order-received'>, [string, string, string, string][]]>([
    [
      order('2026-06-01', 'assess'),
      [
        ['order.assess.notify', '2026-06-15', 'SEND Regs 2014 reg 44(2)(b)', 'duty'],
        ['order.assess.refusal', '2026-08-10', 'SEND Regs 2014 reg 44(2)(b)(i)', 'only-if-refused'],
        ['order.assess.final-plan', '2026-09-07', 'SEND Regs 2014 reg 44(2)(b)(ii)', 'duty'],
      ],
    ],
    [
      notOpposed('2026-06-01', 'assess'),
      [
        ['concede.assess.notify', '2026-06-15', 'SEND Regs 2014 reg 45(3)', 'duty'],
        ['concede.assess.refusal', '2026-08-10', 'SEND Regs 2014 reg 45(3A)(a)', 'only-if-refused'],
        ['concede.assess.final-plan', '2026-09-07', 'SEND Regs 2014 reg 45(3A)(b)', 'duty'],
      ],
    ],
  ])('then %j opens it again: 2 weeks to say so, 10 to refuse, 14 for the plan', (received, limits) => {
    const record = ordered(received);
    expect(record).toMatchObject({ stage: 'gathering-advice', closed: false });
    for (const [rule, due, citation, nature] of limits)
      expect(record.clock(`${rule}/EX-2026-0001-A1`)).toMatchObject({ rule, due, citation, nature, state: 'running' });
    expect(record.clock('ehc.decision-to-assess')).toMatchObject({
      due: '2026-04-13',
      state: 'met',
      metOn: '2026-04-10',
    });
    expect(record.clock('ehc.final-plan')).toMatchObject({ due: '2026-07-20', state: 'ended' });
  });

  it('when it assesses and issues the plan in time, then all is met, and each is told to the appeal once', () => {
    const record = ordered().live([...assessedAfterAll, finalPlan('2026-09-07')]);
    expect(record).toMatchObject({ stage: 'final-plan-issued', closed: true });
    expect(record.clock('order.assess.notify/EX-2026-0001-A1')).toMatchObject({ state: 'met', metOn: '2026-06-12' });
    expect(record.clock('order.assess.refusal/EX-2026-0001-A1')).toMatchObject({ state: 'ended' });
    expect(record.clock('order.assess.final-plan/EX-2026-0001-A1')).toMatchObject({
      state: 'met',
      metOn: '2026-09-07',
    });
    expect(record.clock('ehc.advice/psychological')).toMatchObject({ due: '2026-07-27', state: 'met' });
    expect(record.clock('ehc.final-plan')).toMatchObject({ state: 'ended' });
    expect(record.events.filter(({ kind }) => kind === 'limit-missed')).toEqual([]);
    const complied = (part: string, on: string) => ({
      to: 'EX-2026-0001-A1',
      kind: 'appeal',
      move: 'complyWithOrder',
      fact: { kind: 'order-complied', on, order: 'order-1', part },
    });
    expect(record.tellings.filter(({ kind }) => kind === 'appeal')).toEqual([
      complied('notify', '2026-06-12'),
      complied('final-plan', '2026-09-07'),
    ]);
    expect(record.tellings.filter(({ kind }) => kind === 'mediation').map(({ to, fact }) => [to, fact])).toEqual([
      ['EX-2026-0001-M1', { kind: 'notice-given', on: '2026-04-10', decision: 'refusal-to-assess' }],
      ['EX-2026-0001-M2', { kind: 'notice-given', on: '2026-09-07', decision: 'plan-contents' }],
    ]);
  });

  it('when it refuses a plan after the assessment in time, then no plan is owed, and a new notice is given', () => {
    const record = ordered().live([...assessedAfterAll.slice(0, 5), refused('2026-08-10')]);
    expect(record).toMatchObject({ stage: 'refused-to-issue', closed: true });
    expect(record.clock('order.assess.refusal/EX-2026-0001-A1')).toMatchObject({ state: 'met', metOn: '2026-08-10' });
    expect(record.clock('order.assess.final-plan/EX-2026-0001-A1')).toMatchObject({
      state: 'ended',
      endedOn: '2026-08-10',
    });
    expect(record.tellings.map(({ to, move }) => [to, move])).toEqual([
      ['EX-2026-0001-M1', 'giveNotice'],
      ['EX-2026-0001-A1', 'complyWithOrder'],
      ['EX-2026-0001-M2', 'giveNotice'],
      ['EX-2026-0001-A1', 'complyWithOrder'],
    ]);
  });

  it('when nothing is done, then the 2 and the 14 weeks are missed, and the 10 only close the way to a refusal', () => {
    const record = ordered().on('2026-06-16').on('2026-08-11').on('2026-09-08');
    expect(
      record.events.filter(({ kind }) => kind !== 'limit-near').map(({ kind, key, day }) => [kind, key, day]),
    ).toEqual([
      ['limit-missed', 'order.assess.notify/EX-2026-0001-A1', '2026-06-16'],
      ['window-closed', 'order.assess.refusal/EX-2026-0001-A1', '2026-08-11'],
      ['limit-missed', 'order.assess.final-plan/EX-2026-0001-A1', '2026-09-08'],
    ]);
  });

  it('when the tribunal set another date, then that one counts (reg 44(1))', () =>
    expect(
      ordered(order('2026-06-01', 'assess', { directedParts: { 'final-plan': '2026-10-01' } })).clock(
        'order.assess.final-plan/EX-2026-0001-A1',
      ),
    ).toMatchObject({ due: '2026-10-01', citation: 'SEND Regs 2014 reg 44(2)(b)(ii)' }));

  it.each<[string, HappeningFact, object]>([
    [
      'to refuse the assessment again',
      { kind: 'assessment-decided', on: '2026-06-12', assess: false },
      { code: 'ordered-otherwise', provision: 'SEND Regs 2014 reg 44(2)(b)' },
    ],
    [
      'a decision dated before the order',
      { kind: 'assessment-decided', on: '2026-05-29', assess: true },
      { code: 'before-what-it-depends-on', field: 'on' },
    ],
    ['the same order again', order('2026-06-01', 'assess'), { code: 'already-recorded', field: 'step' }],
    [
      'an order of the appeal of another case',
      order('2026-06-02', 'assess', { from: 'EX-2026-0777-A1' }),
      { code: 'order-of-another-case', field: 'from' },
    ],
    [
      'an order that a mediation would have made',
      order('2026-06-02', 'assess', { from: 'EX-2026-0001-M1' }),
      { code: 'order-of-another-case', field: 'from' },
    ],
    [
      'an order about a plan',
      order('2026-06-02', 'amend', { step: 'order-2' }),
      { code: 'nothing-to-take-up', provision: 'SEND Regs 2014 reg 44' },
    ],
  ])('when there comes %s, then it is refused', (_, fact, why) => expect(refusal(ordered(), fact)).toMatchObject(why));

  it('when the family withdraws, then what was ordered is no longer owed', () => {
    const record = ordered().live([{ kind: 'request-withdrawn', on: '2026-06-10', by: 'parent' }]);
    expect(record).toMatchObject({ stage: 'withdrawn', closed: true });
    expect(record.clock('order.assess.final-plan/EX-2026-0001-A1')).toMatchObject({
      state: 'ended',
      endedOn: '2026-06-10',
    });
  });

  it('when the order is told again with another day, then its limits move, and it opens nothing anew', () => {
    const record = ordered().enter('2026-06-03', [order('2026-05-29', 'assess')]);
    expect(record.clock('order.assess.final-plan/EX-2026-0001-A1')).toMatchObject({ due: '2026-09-04' });
    expect(record).toMatchObject({ stage: 'gathering-advice' });
  });

  it('when the order is struck out, then the case is closed as it was, and its limits have ended', () => {
    const record = ordered().correct('2026-06-04', 'order-received');
    expect(record).toMatchObject({ stage: 'refused-to-assess', closed: true });
    expect(record.clock('order.assess.final-plan/EX-2026-0001-A1')).toMatchObject({ state: 'ended' });
    expect(() => ordered().live(assessedAfterAll.slice(0, 1)).correct('2026-06-15', 'order-received')).toThrow(
      'would not stand',
    );
  });

  it('when the order came by hand from a body outside, then nobody here is told what was done', () => {
    const record = ordered(order('2026-06-01', 'assess', { from: 'EH881-26-00012' })).live(
      assessedAfterAll.slice(0, 1),
    );
    expect(record.clock('order.assess.notify/EH881-26-00012')).toMatchObject({ due: '2026-06-15', state: 'met' });
    expect(record.tellings.map(({ to }) => to)).toEqual(['EX-2026-0001-M1']);
  });
});

describe('given a plan refused on 20 February 2026', () => {
  it.each<[FactOf<'order-received'>, [string, string, string][]]>([
    [
      order('2026-06-01', 'make-plan'),
      [
        ['order.make-plan.draft', '2026-07-06', 'SEND Regs 2014 reg 44(2)(c)(i)'],
        ['order.make-plan.final', '2026-08-17', 'SEND Regs 2014 reg 44(2)(c)(ii)'],
      ],
    ],
    [
      notOpposed('2026-06-01', 'make-plan'),
      [
        ['concede.issue.draft', '2026-07-06', 'SEND Regs 2014 reg 45(6)(a)'],
        ['concede.issue.final', '2026-08-17', 'SEND Regs 2014 reg 45(6)(b)'],
      ],
    ],
  ])(
    'when a plan is owed by %j, then draft and final plan have their limits, and it cannot be refused',
    (received, limits) => {
      const record = caseOf([...planRefused, received]);
      expect(record).toMatchObject({ stage: 'drafting', closed: false });
      for (const [rule, due, citation] of limits)
        expect(record.clock(`${rule}/EX-2026-0001-A1`)).toMatchObject({ due, citation });
      expect(refusal(record, refused('2026-06-10'))).toMatchObject({
        code: 'ordered-otherwise',
        provision: 'SEND Regs 2014 reg 44(2)(c)',
      });
    },
  );

  it('when it is to be considered again, then a draft or a new refusal within 2 weeks meets it (reg 44(2)(d))', () => {
    const again = () => caseOf([...planRefused, order('2026-06-01', 'reconsider')]);
    const limit = 'order.reconsider/EX-2026-0001-A1';
    expect(again()).toMatchObject({ stage: 'panel-advised', closed: false });
    const anew = again().live([refused('2026-06-15')]);
    expect(anew.clock(limit)).toMatchObject({
      due: '2026-06-15',
      state: 'met',
      citation: 'SEND Regs 2014 reg 44(2)(d)',
    });
    expect(anew).toMatchObject({ stage: 'refused-to-issue', closed: true });
    expect(anew.clock('ehc.appeal-notice/plan-decided-2')).toMatchObject({
      metOn: '2026-06-15',
      citation: 'SEND Regs 2014 reg 10(3)',
    });
    const decided = again().live([{ kind: 'plan-decided', on: '2026-06-05', issue: true }]);
    expect(decided.clock(limit)).toMatchObject({ state: 'running' });
    decided.live([{ kind: 'draft-plan-sent', on: '2026-06-16', planVersion: 1 }]);
    expect(decided.clock(limit)).toMatchObject({ state: 'met-late', metOn: '2026-06-16', missedFor: '2026-06-15' });
  });

  it('when an appeal that is not opposed is said to be considered again, then it is refused: reg 45 knows no such limit', () =>
    expect(refusal(caseOf(planRefused), notOpposed('2026-06-01', 'reconsider'))).toMatchObject({
      code: 'not-without-an-order',
      provision: 'SEND Regs 2014 reg 45',
    }));

  it('when no order came, then the decision is not taken again', () =>
    expect(refusal(caseOf(planRefused), refused('2026-06-15'))).toMatchObject({ code: 'case-closed' }));
});
