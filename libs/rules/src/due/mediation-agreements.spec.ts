import { RuleError } from '../rule-error.js';
import { dueDate } from './due-date.js';

describe('an agreement in mediation', () => {
  it('to make a plan counts as an order to make one', () => {
    const agreed = dueDate('mediation.agreement-appealable', { agreed: '2026-04-01', like: 'make-plan' });
    expect(agreed.citation).toBe('SEND Regs 2014 reg 42(2)');
    expect(agreed.parts!.map(({ due }) => due)).toEqual(['2026-05-06', '2026-06-17']);
  });

  it('can set another time in writing', () => {
    const inWriting = dueDate('mediation.agreement-appealable', {
      agreed: '2026-04-01',
      like: 'amend',
      agreedInWriting: '2026-07-01',
    });
    expect(inWriting).toMatchObject({
      due: '2026-07-01',
      steps: expect.arrayContaining([expect.stringContaining('reg 42(5)')]),
    });
    expect(inWriting.parts).toBeUndefined();
  });

  it('must say which kind of order it is like', () => {
    expect(() => dueDate('mediation.agreement-appealable', { agreed: '2026-04-01' })).toThrow(RuleError);
  });
});
