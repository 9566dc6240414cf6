import { faultsIn } from './recorded.js';

const due = '2026-11-21';
const key = 'ehc.decision-to-assess';
const cases = [{ reference: 'EX-2026-0001' }, { reference: 'WI-2026-0001' }];
const breach = (reference: string, more: object = {}) => ({ reference, key, due, ...more });

describe('given two cases whose decision to assess was due on 21 November 2026', () => {
  it('when each has its limit on record once, then nothing is wrong', () =>
    expect(faultsIn(cases, [breach('EX-2026-0001'), breach('WI-2026-0001')], due)).toEqual([]));

  it('when one is missing, there twice, or has another day, then it is named', () => {
    const once = breach('EX-2026-0001');
    expect(faultsIn(cases, [once], due)).toEqual([`WI-2026-0001: ${key} is recorded as passed 0 times`]);
    expect(faultsIn(cases, [once, once, breach('WI-2026-0001')], due)).toEqual([
      `EX-2026-0001: ${key} is recorded as passed 2 times`,
    ]);
    expect(faultsIn(cases, [once, breach('WI-2026-0001', { due: '2026-11-22' })], due)).toEqual([
      `WI-2026-0001: ${key} is recorded as due 2026-11-22, not ${key} due ${due}`,
    ]);
  });
});
