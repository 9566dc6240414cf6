export * from './plain-date.js';
export { bankHoliday, bankHolidays } from './bank-holidays.js';
export {
  addWorkingDays,
  holidaysWithin,
  isWorkingDay,
  nextWorkingDay,
  nonWorkingReason,
  previousWorkingDay,
} from './working-days.js';
export { withPublished, type BankHolidayList } from './bank-holiday-list.js';
