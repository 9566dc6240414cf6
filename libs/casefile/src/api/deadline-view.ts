import type { DeadlineRow } from '../data/index.js';
import { daysBetween, type PlainDate } from '@ehc/rules/plain-date';

export interface DeadlineView {
  key: string;
  rule: string;
  nature: string;
  inWords: string;
  citation: string;
  due: PlainDate | null;
  notBefore: PlainDate | null;
  state: string;
  metOn: PlainDate | null;
  missed: boolean;
  daysLate: number;
  /** days until the limit; negative when it has passed and is still owed */
  daysLeft: number | null;
}

/** A limit as it stands today. `missed` is a breach only where `nature` is a duty of law. */
export function viewOf(row: DeadlineRow, today: PlainDate): DeadlineView {
  const end = row.metOn ?? row.endedOn ?? today;
  const missed = row.missedFor !== null && row.missedFor === row.due;
  return {
    key: row.key,
    rule: row.rule,
    nature: row.nature,
    inWords: row.words,
    citation: row.citation,
    due: row.due,
    notBefore: row.notBefore,
    state: row.state,
    metOn: row.metOn,
    missed,
    daysLate: missed && row.due ? daysBetween(row.due, end) : 0,
    daysLeft: row.state === 'running' && row.due ? daysBetween(today, row.due) : null,
  };
}

/** The limit with everything that explains its date: rule, version, arithmetic, readings, and what was said of it before. */
export const explained = (
  row: DeadlineRow,
  today: PlainDate,
  earlier: { sequence: number; recordedAt: string; due: PlainDate | null; state: string }[],
) => ({
  ...viewOf(row, today),
  explanation: row.explanation,
  changedBy: row.changedBy,
  earlier,
});
