import type { FactOf, HappeningFact } from '../../contract/index.js';
import { agreed, amendedPlan, caseOf, notOpposed, order, planIssued, refusal } from '../../testing/refused-cases.js';

const amending = (...received: HappeningFact[]) => caseOf([...planIssued, ...received]);

describe('given a plan issued on 20 May 2026', () => {
  it.each<[FactOf<'order-received'>, string, string, string]>([
    [order('2026-10-01', 'amend'), 'order.amend', '2026-11-05', 'SEND Regs 2014 reg 44(2)(e)'],
    [order('2026-10-01', 'name-school'), 'order.name-school', '2026-10-15', 'SEND Regs 2014 reg 44(2)(f)'],
    [
      order('2026-10-01', 'maintain', { amendments: true }),
      'order.maintain.amend',
      '2026-11-05',
      'SEND Regs 2014 reg 44(2)(h)',
    ],
    [notOpposed('2026-10-01', 'amend'), 'concede.contents', '2026-11-05', 'SEND Regs 2014 reg 45(4)'],
    [notOpposed('2026-10-01', 'name-school'), 'concede.placement', '2026-10-15', 'SEND Regs 2014 reg 45(5)'],
    [
      notOpposed('2026-10-01', 'maintain', { amendments: true }),
      'concede.cease',
      '2026-11-05',
      'SEND Regs 2014 reg 45(6A)',
    ],
  ])(
    'when there comes %j, then %s is due on %s by %s, and the amended plan meets it',
    (received, rule, due, citation) => {
      const record = amending(received);
      const key = `${rule}/EX-2026-0001-A1`;
      expect(record).toMatchObject({ stage: 'amending-plan', closed: false });
      expect(record.clock(key)).toMatchObject({ due, citation, state: 'running', nature: 'duty' });
      record.live([amendedPlan('2026-10-14', { planVersion: 3 })]);
      expect(record.clock(key)).toMatchObject({ state: 'met', metOn: '2026-10-14' });
      expect(record).toMatchObject({ stage: 'final-plan-issued', closed: true });
      expect(record.tellings.filter(({ kind }) => kind === 'appeal')).toHaveLength(1);
    },
  );

  it('when it was agreed in mediation to amend it, then the same time counts from the agreement (reg 42(2))', () => {
    const record = amending(agreed('2026-10-01', 'amend', { step: 'speech-therapy' }));
    expect(record.clock('mediation.agreement-appealable/EX-2026-0001-M1.speech-therapy')).toMatchObject({
      due: '2026-11-05',
      citation: 'SEND Regs 2014 reg 42(2)',
    });
    record.live([amendedPlan('2026-10-30')]);
    expect(record.tellings.at(-1)).toEqual({
      to: 'EX-2026-0001-M1',
      kind: 'mediation',
      move: 'finishAgreementStep',
      fact: { kind: 'agreement-step-done', on: '2026-10-30', step: 'speech-therapy' },
    });
  });

  it('when nothing comes, then the limit is missed; the final plan of before stays as it was', () => {
    const record = amending(order('2026-10-01', 'amend')).on('2026-11-06');
    expect(record.clock('order.amend/EX-2026-0001-A1')).toMatchObject({ missedFor: '2026-11-05' });
    expect(record.clock('ehc.final-plan')).toMatchObject({ due: '2026-06-01', state: 'met', metOn: '2026-05-20' });
  });

  it('when the amended plan is issued, then it has its own notice, its own right to appeal, and goes to the same people', () => {
    const record = amending(order('2026-10-01', 'amend')).live([
      amendedPlan('2026-10-14', { recipients: ['family', 'named-institution', 'health-commissioner'] }),
    ]);
    expect(record.tellings.filter(({ kind }) => kind === 'mediation').map(({ to, fact }) => [to, fact])).toEqual([
      ['EX-2026-0001-M1', { kind: 'notice-given', on: '2026-05-20', decision: 'plan-contents' }],
      ['EX-2026-0001-M2', { kind: 'notice-given', on: '2026-10-14', decision: 'plan-contents' }],
    ]);
    expect(record.clock('ehc.appeal-notice/amended-plan-issued')).toMatchObject({ metOn: '2026-10-14' });
    expect(record.letters.slice(-3).map(({ template, recipient }) => [template, recipient])).toEqual([
      ['final-plan', 'family'],
      ['final-plan', 'health-commissioner'],
      ['duty-to-admit', 'named-institution'],
    ]);
  });

  it('when two things were ordered, then a plan carries out both, or says which of them', () => {
    const both = () => amending(order('2026-10-01', 'amend'), order('2026-10-01', 'name-school', { step: 'school' }));
    expect(both().live([amendedPlan('2026-10-14')])).toMatchObject({ closed: true });
    const one = both().live([amendedPlan('2026-10-14', { steps: ['school'] })]);
    expect(one).toMatchObject({ stage: 'amending-plan', closed: false });
    expect(one.clock('order.name-school/EX-2026-0001-A1')).toMatchObject({ state: 'met', metOn: '2026-10-14' });
    expect(one.clock('order.amend/EX-2026-0001-A1')).toMatchObject({ state: 'running', due: '2026-11-05' });
    expect(refusal(one, amendedPlan('2026-10-16', { steps: ['school'] }))).toMatchObject({ code: 'unknown-order' });
    expect(one.live([amendedPlan('2026-10-20')])).toMatchObject({ stage: 'final-plan-issued', closed: true });
    expect(one.clock('ehc.appeal-notice/amended-plan-issued-2')).toMatchObject({ metOn: '2026-10-20' });
  });

  it('when one appeal orders two amendments, then each has a limit of its own', () => {
    const record = amending(order('2026-10-01', 'amend'), order('2026-10-01', 'amend', { step: 'section-b' }));
    expect(record.clock('order.amend/EX-2026-0001-A1').due).toBe('2026-11-05');
    expect(record.clock('order.amend/EX-2026-0001-A1.section-b').due).toBe('2026-11-05');
  });

  it('when contents and placement were not opposed, then one plan tells the appeal both', () => {
    const record = amending(notOpposed('2026-10-01', 'amend', { placementToo: true })).live([
      amendedPlan('2026-10-14'),
    ]);
    expect(record.tellings.filter(({ kind }) => kind === 'appeal').map(({ fact }) => fact)).toEqual([
      { kind: 'order-complied', on: '2026-10-14', order: 'not-opposed', part: 'contents' },
      { kind: 'order-complied', on: '2026-10-14', order: 'not-opposed', part: 'placement' },
    ]);
  });

  it('when the plan goes on without amendments, then nothing is owed here, and the case stays as it is (reg 44(2)(g))', () => {
    const record = amending(order('2026-10-01', 'maintain'));
    expect(record).toMatchObject({ stage: 'final-plan-issued', closed: true });
    expect(record.clocks.filter(({ state }) => state === 'running')).toEqual([]);
  });

  it('when a second order comes after the first was carried out, then the case opens once more', () => {
    const record = amending(order('2026-10-01', 'amend')).live([
      amendedPlan('2026-10-14'),
      order('2027-03-01', 'name-school', { from: 'EX-2026-0001-A2' }),
    ]);
    expect(record).toMatchObject({ stage: 'amending-plan' });
    expect(record.clock('order.name-school/EX-2026-0001-A2')).toMatchObject({
      due: '2027-03-15',
      citation: 'SEND Regs 2014 reg 44(2)(f)',
    });
    expect(record.live([amendedPlan('2027-03-12')])).toMatchObject({ closed: true });
    expect(record.tellings.filter(({ move }) => move === 'giveNotice').map(({ to }) => to)).toEqual([
      'EX-2026-0001-M1',
      'EX-2026-0001-M2',
      'EX-2026-0001-M3',
    ]);
  });

  it.each<[string, HappeningFact, string]>([
    ['a new draft', { kind: 'draft-plan-sent', on: '2026-10-05', planVersion: 3 }, 'not-allowed-at-this-stage'],
    [
      'a withdrawal of the request',
      { kind: 'request-withdrawn', on: '2026-10-05', by: 'parent' },
      'not-allowed-at-this-stage',
    ],
    ['an amended plan of an older version', amendedPlan('2026-10-05', { planVersion: 2 }), 'older-than-the-plan'],
    ['an amended plan from before the order', amendedPlan('2026-09-30'), 'before-what-it-depends-on'],
  ])('when there comes %s while it is amended, then it is refused', (_, fact, code) =>
    expect(refusal(amending(order('2026-10-01', 'amend')), fact, '2026-10-05')).toMatchObject({ code }),
  );

  it('when an amended plan is struck out, then it is owed again, and its notice is withdrawn', () => {
    const record = amending(order('2026-10-01', 'amend'))
      .live([amendedPlan('2026-10-14')])
      .correct('2026-10-16', 'amended-plan-issued');
    expect(record).toMatchObject({ stage: 'amending-plan', closed: false });
    expect(record.clock('order.amend/EX-2026-0001-A1')).toMatchObject({ state: 'running', due: '2026-11-05' });
    expect(record.tellings.at(-1)).toEqual({
      to: 'EX-2026-0001-M2',
      kind: 'mediation',
      move: 'withdrawNotice',
      fact: { kind: 'notice-withdrawn', on: '2026-10-16' },
    });
    record.live([amendedPlan('2026-10-20')]);
    expect(record.tellings.filter(({ move }) => move === 'giveNotice').at(-1)).toMatchObject({ to: 'EX-2026-0001-M3' });
  });
});
