import { checkedLaCode, laOfWorkflowId } from './la-code.js';

describe('the LA of a workflow', () => {
  it.each([
    ['ehc-assessment/EX-2026-0141', 'EX'],
    ['letter/EX-2026-0141/7/parent', 'EX'],
    ['mediation/LANC-2027-12', 'LANC'],
  ])('given %s, then it is %s', (workflowId, la) => expect(laOfWorkflowId(workflowId)).toBe(la));

  it.each(['weekly-referral-group', 'letter/ex-2026-0141', 'ehc-assessment/EX-2026-0141x', ''])(
    'given %s without a case reference, then there is none',
    (workflowId) => expect(laOfWorkflowId(workflowId)).toBeUndefined(),
  );
});

describe('an LA code', () => {
  it('given 2 to 4 capital letters, then it is taken', () => expect(checkedLaCode('EX')).toBe('EX'));

  it.each(['', 'E', 'ex', 'ESSEX', "EX'; drop table x; --", 'EX\n'])('given %j, then it is refused', (la) =>
    expect(() => checkedLaCode(la)).toThrow('The LA code must be 2 to 4 capital letters'),
  );
});
