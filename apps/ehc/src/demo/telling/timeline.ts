import { longDate } from '@ehc/rules/plain-date';
import type { TimelineItem } from '../../api-client/answers.js';
import { logins } from '../../servers/people.js';
import { paint } from './paint.js';
import { tableOf } from './table.js';

/** Whether the passing of time made the entry, and no person. */
export const isByClock = ({ by }: Pick<TimelineItem, 'by'>): boolean => by === 'the clock';

/** What people did, in the order in which it happened, with the number that each entry has in the log. */
export function timelineTable(items: readonly TimelineItem[]): string {
  const names = new Map(logins().map(({ login, name }) => [login, name]));
  const rows = items
    .filter((item) => !isByClock(item))
    .map((item) => [longDate(item.on), whatHappened(item), names.get(item.by) ?? item.by, String(item.sequence)]);
  return tableOf(['On', 'What happened', 'Entered by', 'No.'], rows, [3]);
}

/** What the clocks recorded, in the order of the log. */
export function clockTable(items: readonly TimelineItem[]): string {
  const entries = items.filter(isByClock).toSorted((a, b) => a.sequence - b.sequence);
  return tableOf(
    ['Recorded on', 'What the clocks recorded', 'No.'],
    entries.map((item) => [longDate(item.on), coloured(item), String(item.sequence)]),
    [2],
  );
}

function whatHappened({ inWords, detail, correctedBy }: TimelineItem): string {
  const about = detail['advice'] ?? detail['consultation'] ?? detail['rule'];
  const words = typeof about === 'string' ? `${inWords}: ${about}` : inWords;
  return correctedBy === undefined ? words : paint('yellow', `${words} (wrong: see entry ${correctedBy})`);
}

const coloured = ({ kind, inWords }: TimelineItem): string =>
  kind === 'limit-missed' ? paint('red', inWords) : kind === 'breach-withdrawn' ? paint('green', inWords) : inWords;
