import { withPublished } from './bank-holiday-list.js';
import { bankHolidays } from './bank-holidays.js';

const year2029 = ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'].map((day) => ({
  title: 'A bank holiday',
  date: `2029-${day}`,
  notes: '',
}));
const published = (events: unknown[]): unknown => ({ 'england-and-wales': { division: 'england-and-wales', events } });
const update = (file: unknown) => withPublished(bankHolidays, file, 'bank-holidays.json', '2027-03-01');

describe('taking over newly published bank holidays', () => {
  it('adds the new year and keeps the years before', () => {
    const updated = update(published(year2029));
    expect(updated).toMatchObject({
      lastYear: 2029,
      copiedOn: '2027-03-01',
      source: 'https://www.gov.uk/bank-holidays.json',
    });
    expect(updated.holidays).toEqual({
      ...bankHolidays.holidays,
      ...Object.fromEntries(year2029.map(({ date, title }) => [date, title])),
    });
  });

  it('refuses a year with too few holidays, and a gap between the years', () => {
    expect(() => update(published(year2029.slice(1)))).toThrow('2029 would have 7 bank holidays');
    expect(() =>
      update(published(year2029.map((event) => ({ ...event, date: event.date.replace('2029', '2031') })))),
    ).toThrow('2029 would have 0 bank holidays');
  });

  it('refuses a file that is something else', () => {
    expect(() => update({ scotland: {} })).toThrow('is it bank-holidays.json from GOV.UK?');
    expect(() => update(null)).toThrow('england-and-wales');
    expect(() => update(published([{ title: 'Nonsense', date: '2029-02-30' }]))).toThrow(
      "'2029-02-30' (Nonsense) is not a bank holiday",
    );
  });
});
