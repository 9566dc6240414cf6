import { bankHolidays } from '../calendar/bank-holidays.js';
import { movedDeadlines } from './moved-deadlines.js';

describe('a new bank holiday on 29 December 2026', () => {
  const before = { ...bankHolidays.holidays };
  beforeAll(() => {
    bankHolidays.holidays['2026-12-29'] = 'Coronation';
  });
  afterAll(() => {
    bankHolidays.holidays = before;
  });

  it('moves the open deadlines that count working days across it, and no others', () => {
    const certificate = {
      reference: 'EX-2026-0001',
      ruleId: 'mediation.certificate-declined',
      inputs: { told: '2026-12-24' },
      due: '2026-12-31',
    };
    const plan = {
      reference: 'EX-2026-0002',
      ruleId: 'ehc.final-plan',
      inputs: { received: '2026-09-01' },
      due: '2027-01-19',
    };
    expect(movedDeadlines([certificate, plan])).toEqual([{ ...certificate, now: '2027-01-04' }]);
  });
});
