import { withinLa } from '@ehc/platform/database';
import { verifyChain } from '@ehc/casefile/data';
import type { System } from '../system/system.js';

export interface LogLine {
  sequence: number;
  key: string;
  what: 'fact' | 'time';
  kind: string;
  body: Record<string, unknown>;
}
export interface LimitLine {
  key: string;
  due: string | null;
  state: string;
  metOn: string | null;
  citation: string;
  missedFor: string | null;
}
export interface LetterLine {
  order: string;
  template: string;
  taken: boolean;
  status: string | null;
  possiblyDuplicated: boolean | null;
}
export interface CaseLine {
  stage: string;
  closed: boolean;
  sequence: number;
  area: string;
  version: string;
  openedOn: string;
}

/** Everything that is on record of one case. */
export interface OnRecord {
  reference: string;
  line?: CaseLine;
  log: LogLine[];
  limits: LimitLine[];
  letters: LetterLine[];
  chainFault?: string;
}

export function readRecord({ record }: Pick<System, 'record'>, reference: string): Promise<OnRecord> {
  return withinLa(record, reference.split('-')[0]!, async (m) => {
    const ask = <Row>(sql: string): Promise<Row[]> => m.query(sql, [reference]);
    const [line] = await ask<CaseLine>(
      'select stage, closed, sequence, agreement_area as area, agreement_version as version, opened_on::text as "openedOn" from casefile.cases where reference = $1',
    );
    const fault = await verifyChain(m, reference);
    return {
      reference,
      ...(line && { line }),
      log: await ask<LogLine>(
        'select sequence, key, what, kind, body from casefile.log where case_reference = $1 order by sequence',
      ),
      limits: await ask<LimitLine>(
        'select key, due::text, state, met_on::text as "metOn", citation, missed_for::text as "missedFor" from casefile.deadlines where case_reference = $1 order by key',
      ),
      letters: await ask<LetterLine>(
        'select o.id as order, o.template, o.taken_at is not null as taken, l.status, l.possibly_duplicated as "possiblyDuplicated" from casefile.outbox o left join correspondence.letters l on l.la = o.la and l.order_id = o.id where o.case_reference = $1',
      ),
      ...(fault && { chainFault: `entry ${fault.sequence} is ${fault.fault}` }),
    };
  });
}
