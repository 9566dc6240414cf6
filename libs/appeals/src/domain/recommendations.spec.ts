import type { Recommendation } from '../contract/index.js';
import { decided, registered } from '../testing/index.js';

const on = '2026-12-10';
const recommending = (...recommendations: Recommendation[]) =>
  registered('plan-contents').enter(
    on,
    decided(on, { orders: [{ order: 'order-1', kind: 'amend' }], recommendations }),
  );

describe('given recommendations of 10 December 2026', () => {
  it('on health and on social care, then each is to be answered in five weeks that begin on that day', () => {
    const appeal = recommending(
      { recommendation: 'therapy', body: 'health' },
      { recommendation: 'respite', body: 'social-care' },
    );
    expect(appeal.clock('recommendation.respond/therapy')).toMatchObject({
      due: '2027-01-13',
      citation: 'Recommendations Regs 2017 reg 6(3)',
      nature: 'duty',
    });
    expect(appeal.clock('recommendation.respond/respite')).toMatchObject({
      due: '2027-01-13',
      citation: 'Recommendations Regs 2017 reg 7(1)',
    });
  });

  it('when the answers come, then each is copied to the Secretary of State in a week that begins on that day', () => {
    const appeal = recommending(
      { recommendation: 'therapy', body: 'health' },
      { recommendation: 'respite', body: 'social-care' },
    )
      .enter('2027-01-11', { kind: 'recommendation-answered', on: '2027-01-11', recommendation: 'therapy' })
      .enter('2027-01-14', { kind: 'recommendation-answered', on: '2027-01-14', recommendation: 'respite' });
    expect(appeal.clock('recommendation.respond/therapy')).toMatchObject({ state: 'met', metOn: '2027-01-11' });
    expect(appeal.clock('recommendation.respond/respite')).toMatchObject({
      state: 'met-late',
      missedFor: '2027-01-13',
    });
    expect(appeal.clock('recommendation.copy-to-dfe/therapy')).toMatchObject({
      due: '2027-01-17',
      citation: 'Recommendations Regs 2017 reg 6(6)',
    });
    expect(appeal.clock('recommendation.copy-to-dfe/respite')).toMatchObject({
      due: '2027-01-20',
      citation: 'Recommendations Regs 2017 reg 7(4)',
    });
  });

  it('then the appeal closes when the order is done and every answer is copied', () => {
    const appeal = recommending({ recommendation: 'therapy', body: 'health' })
      .enter('2027-01-04', { kind: 'order-complied', on: '2027-01-04', order: 'order-1' })
      .enter('2027-01-11', { kind: 'recommendation-answered', on: '2027-01-11', recommendation: 'therapy' });
    expect(appeal).toMatchObject({ stage: 'ordered', closed: false });
    appeal.enter('2027-01-12', { kind: 'answer-copied', on: '2027-01-12', recommendation: 'therapy' });
    expect(appeal.clock('recommendation.copy-to-dfe/therapy')).toMatchObject({ state: 'met', metOn: '2027-01-12' });
    expect(appeal).toMatchObject({ stage: 'complied', closed: true });
  });

  it('when the tribunal set another day, then that day counts', () => {
    const appeal = recommending({ recommendation: 'respite', body: 'social-care', directed: '2027-02-01' });
    expect(appeal.clock('recommendation.respond/respite')).toMatchObject({
      due: '2027-02-01',
      citation: 'Recommendations Regs 2017 reg 7(1)',
    });
    expect(() => recommending({ recommendation: 'respite', body: 'health', directed: '2026-12-09' })).toThrow(
      'cannot be answered by 9 December 2026',
    );
  });

  it('when a dismissed appeal brought one, then the appeal is dismissed and stays open until it is answered', () => {
    const appeal = registered('refusal-to-amend').enter(
      on,
      decided(on, { outcome: 'dismissed', recommendations: [{ recommendation: 'therapy', body: 'health' }] }),
    );
    expect(appeal).toMatchObject({ stage: 'dismissed', closed: false });
  });

  it('then no unknown one is answered, none twice, and none is copied before it is answered', () => {
    const appeal = recommending({ recommendation: 'therapy', body: 'health' });
    const answer = { kind: 'recommendation-answered', on: '2027-01-11', recommendation: 'therapy' } as const;
    const copy = { kind: 'answer-copied', on: '2027-01-11', recommendation: 'therapy' } as const;
    expect(() => appeal.enter('2027-01-11', { ...answer, recommendation: 'respite' })).toThrow(
      'No recommendation "respite" is on record',
    );
    expect(() => appeal.enter('2027-01-11', copy)).toThrow('There is no answer to recommendation "therapy" yet');
    appeal.enter('2027-01-11', answer);
    expect(() => appeal.enter('2027-01-11', answer)).toThrow('already recorded for 11 January 2027');
    expect(() => appeal.enter('2027-01-11', { ...copy, on: '2027-01-10' })).toThrow(
      'The answer is of 11 January 2027.',
    );
  });
});
