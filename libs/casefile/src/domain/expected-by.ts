import { longDate, type PlainDate } from '@ehc/rules/plain-date';
import type { Duty } from './duty.js';

/** A date that people here agreed or set. */
export interface SetDate extends Pick<Duty, 'key' | 'citation' | 'warningDays' | 'metOn'> {
  /** what is expected, in a few words */
  what: string;
  by: PlainDate;
  /** how the date was come by, in words */
  step: string;
  /** what it rests on, since no law sets it */
  note: string;
  /** the day it ceased to be expected, if it was not met */
  endedOn?: Duty['endedOn'];
}

/** The clock of a date that no law sets: it is expected, and passing it is no breach. */
export const expectedBy = ({ what, by, step, note, ...date }: SetDate): Duty => ({
  ...date,
  rule: date.key,
  nature: 'expected',
  due: by,
  words: `${what} by ${longDate(by)}, ${date.citation}`,
  endedOn: date.metOn === undefined ? date.endedOn : undefined,
  explanation: { due: by, citation: date.citation, duty: what, steps: [step], notes: [note] },
});
