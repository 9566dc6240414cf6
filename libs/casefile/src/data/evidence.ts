import type { EntityManager } from 'typeorm';
import type { LoggedEntry } from '../evidence/index.js';

export interface LogAsEvidence {
  entries: LoggedEntry[];
  /** the number that the case has reached; undefined where there is no case of that reference */
  reached?: number;
}

/**
 * What a log shows and what was hashed, in one statement, so that an entry written meanwhile is seen whole or not at all. What is shown
 * is read from the columns and not through `casefile.log_text`, which somebody may have replaced. Inside `withinLa`.
 */
export async function readEvidence(m: EntityManager, reference: string): Promise<LogAsEvidence> {
  const rows = (await m.query(
    `select c.sequence as reached, l.sequence, l.previous_hash, l.hash, casefile.log_text(l) as text,
       jsonb_build_object('la', l.la, 'case', l.case_reference, 'sequence', l.sequence, 'key', l.key, 'part', l.part, 'what', l.what,
         'kind', l.kind, 'on', l.happened_on, 'at', to_char(l.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'by', l.recorded_by, 'body', l.body, 'particulars', l.particulars, 'letters', l.letters, 'clocks', l.clocks) as shown
     from (select $1::text as reference) as asked
     left join casefile.cases c on c.reference = asked.reference
     left join casefile.log l on l.case_reference = asked.reference order by l.sequence`,
    [reference],
  )) as Row[];
  const entries = rows
    .filter(({ sequence }) => sequence !== null)
    .map(({ sequence, previous_hash, hash, text, shown }) => ({
      sequence: sequence!,
      previousHash: previous_hash,
      hash,
      text,
      shown,
    }));
  const reached = rows[0]?.reached;
  return { entries, ...(typeof reached === 'number' && { reached }) };
}

interface Row {
  reached: number | null;
  sequence: number | null;
  previous_hash: string;
  hash: string;
  text: string;
  shown: Record<string, unknown>;
}
