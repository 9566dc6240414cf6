import type { HappeningFact } from '../../contract/index.js';
import {
  agreed,
  assessedAfterAll,
  assessmentRefused,
  caseOf,
  order,
  planIssued,
  refusal,
} from '../../testing/refused-cases.js';

const withdrawn = (on: string, from = 'EX-2026-0001-A1', step = 'order-1'): HappeningFact => ({
  kind: 'order-withdrawn',
  on,
  from,
  step,
});

describe('given an assessment refused on 10 April 2026, and an order of 1 June 2026 that was entered in error', () => {
  const ordered = () => caseOf([...assessmentRefused, order('2026-06-01', 'assess')]);

  it('when the appeal strikes it out on 3 June 2026, then the case is closed as before, and nothing of it is due', () => {
    expect(ordered().clock('order.assess.notify/EX-2026-0001-A1')).toMatchObject({
      due: '2026-06-15',
      citation: 'SEND Regs 2014 reg 44(2)(b)',
      state: 'running',
    });
    const record = ordered().live([withdrawn('2026-06-03')]);
    expect(record).toMatchObject({ stage: 'refused-to-assess', closed: true });
    expect(record.clocks.filter(({ state }) => state === 'running')).toEqual([]);
    expect(record.on('2026-12-01').events.filter(({ kind }) => kind === 'limit-missed')).toEqual([]);
  });

  it('when it is told again after that, then it counts from the day that is told then', () => {
    const record = ordered().live([withdrawn('2026-06-03'), order('2026-06-08', 'assess')]);
    expect(record).toMatchObject({ stage: 'gathering-advice', closed: false });
    expect(record.clock('order.assess.notify/EX-2026-0001-A1')).toMatchObject({
      due: '2026-06-22',
      citation: 'SEND Regs 2014 reg 44(2)(b)',
    });
  });

  it('when the assessment was decided on because of it, then that must be struck out first', () => {
    const record = ordered().live(assessedAfterAll.slice(0, 1));
    expect(refusal(record, withdrawn('2026-06-15'))).toMatchObject({
      code: 'case-closed',
      detail: expect.stringMatching(
        /^Without "order-1" of EX-2026-0001-A1, entry \d+ \(assessment decided, 12 June 2026\)/,
      ),
    });
    expect(record.stage).toBe('gathering-advice');
    record.correct('2026-06-15', 'assessment-decided').live([withdrawn('2026-06-15')]);
    expect(record).toMatchObject({ stage: 'refused-to-assess', closed: true });
  });

  it('when it is withdrawn twice, or another one is, then it is refused, and nothing changes', () => {
    const record = ordered();
    expect(refusal(record, withdrawn('2026-06-03', 'EX-2026-0001-A1', 'order-9')).code).toBe('nothing-to-withdraw');
    record.live([withdrawn('2026-06-03')]);
    expect(refusal(record, withdrawn('2026-06-04')).code).toBe('nothing-to-withdraw');
  });
});

describe('given a plan of 20 May 2026 that is to be amended by an order and by an agreement', () => {
  it('when the order is struck out, then the agreement is owed on its own limit', () => {
    const record = caseOf([
      ...planIssued,
      order('2026-06-01', 'amend'),
      agreed('2026-06-02', 'amend'),
      withdrawn('2026-06-03'),
    ]);
    expect(record.stage).toBe('amending-plan');
    expect(record.clocks.filter(({ state }) => state === 'running')).toEqual([
      expect.objectContaining({
        rule: 'mediation.agreement-appealable',
        due: '2026-07-07',
        citation: 'SEND Regs 2014 reg 42(2)',
      }),
    ]);
  });
});
