import { allRules } from '@ehc/rules';
import { allLimits, oneLimit } from './limits.js';

describe('ehc law', () => {
  it('lists every rule', () => {
    const listed = allLimits();
    for (const { id } of allRules()) expect(listed).toContain(id.slice(0, 30));
  });

  it('shows one limit with its law, its exceptions and what it is counted from', () => {
    const shown = oneLimit('ehc.decision-to-assess');
    for (const words of ['SEND Regs 2014 reg 5(1)', 'https://', 'reg 5(4)(a)', 'received: ', '6 weeks'])
      expect(shown).toContain(words);
  });

  it('says when there is no such rule', () => {
    expect(() => oneLimit('ehc.nothing')).toThrow("There is no rule called 'ehc.nothing'.");
  });

  it.each(allRules().map(({ id }) => id))('can show %s', (id) => {
    expect(oneLimit(id).split('\n')[0]).toBe(id);
  });
});
