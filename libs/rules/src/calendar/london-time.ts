const HOUR = 3_600_000;

/** The date it is in London at an instant (epoch milliseconds). British Summer Time is worked out, not looked up. */
export function londonDate(epochMs: number): string {
  return new Date(epochMs + londonOffset(epochMs)).toISOString().slice(0, 10);
}

/** The instant (epoch milliseconds) at which a clock in London shows the full hour (0 to 23) on a date. */
export function atHourInLondon(date: string, hour: number): number {
  const asIfUtc = Date.parse(`${date}T00:00:00Z`) + hour * HOUR;
  if (Number.isNaN(asIfUtc)) throw new RangeError(`'${date}' is not a date: write it as YYYY-MM-DD`);
  return asIfUtc - (isSummerTime(asIfUtc - HOUR) ? HOUR : 0);
}

function londonOffset(epochMs: number): number {
  return isSummerTime(epochMs) ? HOUR : 0;
}

/** From 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (the rule since 1996). */
function isSummerTime(epochMs: number): boolean {
  const year = new Date(epochMs).getUTCFullYear();
  return epochMs >= lastSunday(year, 2) + HOUR && epochMs < lastSunday(year, 9) + HOUR;
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay());
}
