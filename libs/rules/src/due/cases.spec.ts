import { dueDate } from './due-date.js';

const due = (id: string, known: Record<string, unknown>): string => {
  const found = dueDate(id, known);
  return `${found.due} ${found.citation}`;
};

describe('a parent in Essex asks for an assessment on 12 January 2026', () => {
  it('has a plan on time when all keep to these dates', () => {
    expect(due('ehc.decision-to-assess', { received: '2026-01-12' })).toBe('2026-02-23 SEND Regs 2014 reg 5(1)');
    expect(due('ehc.advice', { received: '2026-02-16' })).toBe('2026-03-30 SEND Regs 2014 reg 8(1)');
    expect(due('ehc.refusal-to-issue', { received: '2026-01-12' })).toBe('2026-05-04 SEND Regs 2014 reg 10(1)');
    expect(dueDate('ehc.draft-representations', { served: '2026-04-20' })).toMatchObject({
      due: '2026-05-04',
      notBefore: '2026-05-05',
    });
    expect(due('ehc.final-plan', { received: '2026-01-12' })).toBe('2026-06-01 SEND Regs 2014 reg 13(2)');
  });
});

describe('a school in Lancashire asks for an assessment on 8 September 2025', () => {
  it('the limits are those that were missed', () => {
    expect(due('ehc.decision-to-assess', { received: '2025-09-08' })).toBe('2025-10-20 SEND Regs 2014 reg 5(1)');
    expect(due('ehc.advice', { received: '2025-10-22' })).toBe('2025-12-03 SEND Regs 2014 reg 8(1)');
    expect(due('ehc.final-plan', { received: '2025-09-08' })).toBe('2026-01-26 SEND Regs 2014 reg 13(2)');
    expect(due('ehc.draft-representations', { served: '2026-02-16' })).toBe('2026-03-02 SEND Regs 2014 reg 13(1)(a)');
  });
});

describe('a young person in Ealing is refused an assessment on 10 April 2026', () => {
  it('has these dates to contact an adviser and to appeal', () => {
    expect(due('ehc.decision-to-assess', { received: '2026-03-02' })).toBe('2026-04-13 SEND Regs 2014 reg 5(1)');
    expect(due('mediation.contact', { sent: '2026-04-10' })).toBe('2026-06-10 SEND Regs 2014 reg 33');
    expect(due('mediation.certificate-declined', { told: '2026-05-06' })).toBe('2026-05-11 SEND Regs 2014 reg 34(1)');
    const appeal = dueDate('appeal.lodge', { sent: '2026-04-10', certificate: '2026-05-08' });
    expect(appeal).toMatchObject({ due: '2026-06-10', citation: 'HESC Rules 2008 r.20(1)(c)' });
    expect(appeal.steps).toEqual([
      '10 April 2026 + 2 months = 10 June 2026',
      '8 May 2026 + 1 month = 8 June 2026',
      'the later of these is 10 June 2026',
    ]);
  });
});

describe('a request received on 17 April 2026 and first entered as 20 April', () => {
  it('is due three days earlier', () => {
    expect([
      due('ehc.decision-to-assess', { received: '2026-04-20' }),
      due('ehc.final-plan', { received: '2026-04-20' }),
    ]).toEqual(['2026-06-01 SEND Regs 2014 reg 5(1)', '2026-09-07 SEND Regs 2014 reg 13(2)']);
    expect([
      due('ehc.decision-to-assess', { received: '2026-04-17' }),
      due('ehc.final-plan', { received: '2026-04-17' }),
    ]).toEqual(['2026-05-29 SEND Regs 2014 reg 5(1)', '2026-09-04 SEND Regs 2014 reg 13(2)']);
  });
});

describe('a family in Wigan agrees in mediation on 1 April 2026', () => {
  it('the steps before and after it are due', () => {
    expect(due('ehc.refusal-to-issue', { received: '2025-11-03' })).toBe('2026-02-23 SEND Regs 2014 reg 10(1)');
    expect(due('mediation.notify-icb', { told: '2026-03-04' })).toBe('2026-03-09 SEND Regs 2014 reg 35(2)');
    expect(due('mediation.arrange-health', { told: '2026-03-04', issues: 'mixed' })).toBe(
      '2026-04-03 SEND Regs 2014 reg 35(4)',
    );
    expect(due('mediation.venue-notice', { mediation: '2026-04-01' })).toBe('2026-03-25 SEND Regs 2014 reg 37(2)');
    expect(due('mediation.certificate-after', { concluded: '2026-04-01' })).toBe('2026-04-08 SEND Regs 2014 reg 39(1)');
  });
});
