import { keepUntil, type Days } from './keep-until.js';
import type { RecordClass } from './policy.js';

describe('given a closed case, when somebody asks how long it is kept', () => {
  it.each<[string, string, RecordClass, Days, string, string]>([
    [
      'born 17 May 2009 and has a plan, in Essex',
      'EX',
      'case-with-plan',
      { dateOfBirth: '2009-05-17', closedOn: '2020-01-10' },
      '2040-05-17',
      '31 years from the date of birth: 17 May 2040. Information and Records Management Society',
    ],
    [
      'born 17 May 2009 and has a plan, in Lancashire',
      'LA',
      'case-with-plan',
      { dateOfBirth: '2009-05-17', closedOn: '2020-01-10' },
      '2054-05-17',
      'Lancashire County Council, retention schedule, appendix 2',
    ],
    [
      'born 17 May 2009, refused at 10, in Wigan: the birth counts longer',
      'WI',
      'case-without-plan',
      { dateOfBirth: '2009-05-17', closedOn: '2020-01-10' },
      '2034-05-17',
      '25 years from the date of birth, or 6 years from the close of the case, whichever is later: 17 May 2034',
    ],
    [
      'born 17 May 2001, withdrawn at 23, in Ealing: the close counts longer',
      'EA',
      'case-without-plan',
      { dateOfBirth: '2001-05-17', closedOn: '2024-09-30' },
      '2030-09-30',
      'whichever is later: 30 September 2030',
    ],
    [
      'born 29 February 2004: the 31st birthday in a common year is taken as 1 March',
      'EX',
      'case-with-plan',
      { dateOfBirth: '2004-02-29', closedOn: '2020-01-10' },
      '2035-03-01',
      '1 March 2035',
    ],
    [
      'closed 29 February 2024, aged 25: six years on is 1 March',
      'EX',
      'case-without-plan',
      { dateOfBirth: '1998-06-01', closedOn: '2024-02-29' },
      '2030-03-01',
      '1 March 2030',
    ],
    [
      'born 31 August 2003: the day stays',
      'EX',
      'case-with-plan',
      { dateOfBirth: '2003-08-31', closedOn: '2020-01-10' },
      '2034-08-31',
      '31 August 2034',
    ],
  ])('%s', (_, la, recordClass, days, until, why) => {
    const keeping = keepUntil(la, recordClass, days)!;
    expect(keeping.until).toBe(until);
    expect(keeping.why).toContain(why);
  });

  it('without a date of birth no day is said', () =>
    expect(keepUntil('EX', 'case-with-plan', { dateOfBirth: null, closedOn: '2020-01-10' })).toBeUndefined());

  it('of what is kept for ever no day can be asked', () =>
    expect(() => keepUntil('EX', 'case-log', { dateOfBirth: '2009-05-17', closedOn: '2020-01-10' })).toThrow(
      'case-log are kept for-ever',
    ));
});
