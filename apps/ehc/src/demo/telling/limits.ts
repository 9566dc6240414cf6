import { longDate } from '@ehc/rules/plain-date';
import type { Deadline } from '../../api-client/answers.js';
import { paint } from './paint.js';
import { tableOf } from './table.js';

/** Every limit of a case: when it was due, by which law, and what became of it. */
export function limitsTable(deadlines: readonly Deadline[]): string {
  const rows = deadlines.map((limit) => [
    nameOf(limit),
    limit.citation,
    day(limit.due) || 'as soon as practicable',
    standing(limit),
    day(limit.metOn),
    limit.daysLate > 0 ? String(limit.daysLate) : '',
  ]);
  return tableOf(['Limit', 'Law', 'Due', 'What became of it', 'Met on', 'Days late'], rows, [5]);
}

/** What has to be done, without the date and the law that the record adds to it. */
export function nameOf({ inWords, key }: Pick<Deadline, 'inWords' | 'key'>): string {
  const name = inWords.split(/ due (?=\d|as soon)|: as soon as practicable| by (?=\d)/)[0]!;
  const draft = /\/draft-(\d+)/.exec(key)?.[1];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${draft && !name.includes(draft) ? ` (draft ${draft})` : ''}`;
}

/** Whether the limit was kept. */
export function standing(limit: Deadline): string {
  if (isBreach(limit))
    return paint('red', limit.state === 'running' ? 'breach: passed and still owed' : 'breach: done late');
  if (limit.nature === 'window')
    return (
      { running: "the family's time runs", ended: 'ended early' }[limit.state as string] ?? "the family's time is over"
    );
  if (limit.missed)
    return paint('yellow', limit.state === 'ended' ? 'never came; no breach' : 'later than expected; no breach');
  switch (limit.state) {
    case 'met':
      return paint('green', 'met');
    case 'met-late':
      return paint('yellow', 'done late');
    case 'lifted':
      return paint('yellow', 'lifted by an exception');
    case 'ended':
      return limit.nature === 'only-if-refused' ? 'not needed: no refusal' : 'no longer owed';
    case 'running':
      return limit.due === null ? 'owed' : (limit.daysLeft ?? 0) < 0 ? 'passed: too late to refuse' : 'running';
  }
}

/** Passing a limit breaks the law only where it is a duty, or a last day for a refusal that was used. */
export const isBreach = ({ missed, nature }: Deadline): boolean =>
  missed && (nature === 'duty' || nature === 'only-if-refused');

const day = (date: string | null): string => (date ? longDate(date) : '');
