import type { LogRow } from '../data/index.js';

/** What a command answers: what was written, and which limits it moved. The same for every repetition. */
export interface Receipt {
  reference: string;
  sequence: number;
  recordedAt: string;
  entries: { sequence: number; kind: string; on: string; fact: Record<string, unknown> }[];
  deadlines: { key: string; due: string | null; state: string; citation: string; missedFor?: string | undefined }[];
  lettersOrdered: boolean;
}

export function receiptOf(rows: LogRow[]): Receipt {
  const [first] = rows;
  if (!first) throw new Error('a receipt needs what was written');
  return {
    reference: first.caseReference,
    sequence: first.sequence,
    recordedAt: first.recordedAt.toISOString(),
    entries: rows.map(({ sequence, kind, happenedOn, body }) => ({ sequence, kind, on: happenedOn, fact: body })),
    deadlines: first.clocks.map(({ key, due, state, citation, missedFor }) => ({
      key,
      due,
      state,
      citation,
      missedFor,
    })),
    lettersOrdered: rows.some(({ letters }) => letters),
  };
}
