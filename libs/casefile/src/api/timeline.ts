import type { LogRow } from '../data/index.js';
import { longDate } from '@ehc/rules/plain-date';
import type { Fact } from '../contract/index.js';
import { factsOf } from './as-known.js';
import type { CaseKind } from './case-kind.js';

export interface TimelineItem {
  sequence: number;
  on: string;
  recordedAt: string;
  by: string;
  kind: string;
  inWords: string;
  detail: Record<string, unknown>;
  particulars?: Record<string, unknown>;
  /** number of the entry that corrected this one */
  correctedBy?: number;
  /** steps that should stand on record before this one and do not */
  notOnRecord?: { step: string; because: string }[];
}

/** Everything that happened in a case in the order in which it happened; what was corrected stays, and says by what. */
export function timelineOf(
  kindOfCase: CaseKind,
  log: readonly LogRow[],
  words: ReadonlyMap<string, Record<string, unknown>>,
): TimelineItem[] {
  const corrected = new Map(
    log.filter(({ kind }) => kind === 'correction').map(({ body, sequence }) => [body['corrects'] as number, sequence]),
  );
  const facts = factsOf(log);
  const items = log.map((row): TimelineItem => {
    const { kind: _, on: __, ...detail } = row.body;
    const upTo = facts.filter(({ sequence }) => sequence < row.sequence);
    const gaps = row.what === 'fact' ? kindOfCase.gapsBefore(upTo, row.body as unknown as Fact) : [];
    const particulars = row.particulars ? words.get(row.particulars) : undefined;
    return {
      sequence: row.sequence,
      on: row.happenedOn,
      recordedAt: row.recordedAt.toISOString(),
      by: row.recordedBy,
      kind: row.kind,
      inWords: inWords(kindOfCase, row),
      detail,
      ...(particulars && Object.keys(particulars).length > 0 ? { particulars } : {}),
      ...(corrected.has(row.sequence) ? { correctedBy: corrected.get(row.sequence)! } : {}),
      ...(gaps.length > 0 ? { notOnRecord: gaps } : {}),
    };
  });
  return items.sort((a, b) => a.on.localeCompare(b.on) || a.sequence - b.sequence);
}

function inWords(kindOfCase: CaseKind, { kind, body, happenedOn }: LogRow): string {
  const due = typeof body['due'] === 'string' ? longDate(body['due']) : '';
  const limit = `${String(body['key'])} (${String(body['citation'])})`;
  switch (kind) {
    case 'limit-near':
      return `Limit ahead: ${limit}, due ${due}`;
    case 'limit-missed':
      return `Limit passed: ${limit} was due ${due}`;
    case 'breach-withdrawn':
      return `Called missed, and was not: ${limit}, due ${due}`;
    case 'expected-date-passed':
      return `Expected date passed: ${limit}, ${due}`;
    case 'expected-date-was-kept':
      return `Expected date was kept after all: ${limit}, ${due}`;
    case 'window-closed':
      return `Time ended: ${limit}, ${due}`;
    case 'correction':
      return `Entry ${String(body['corrects'])} ${body['replacement'] ? 'corrected' : 'struck out'} on ${longDate(happenedOn)}`;
    default:
      return (
        kindOfCase.inWords?.({ ...body, kind }) ?? kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ')
      );
  }
}

/** The decisions of a case with who took each, when, on what evidence and why, fit to be shown to the family (GEN-06). */
export const decisionsIn = ({ decisions }: CaseKind, timeline: readonly TimelineItem[]): TimelineItem[] =>
  timeline.filter(({ kind }) => decisions.includes(kind));
