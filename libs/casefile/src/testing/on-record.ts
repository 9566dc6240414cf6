import type { Office } from './office.js';

/** What Postgres holds of one case, in words. */
export interface CaseOnRecord {
  /** The log: "2026-10-14 limit-missed ehc.decision-to-assess 2026-10-13", for a fact "2026-09-01 request-received". */
  log(): Promise<string[]>;
  /** What time brought, by the day on which it was recorded: "2026-10-14 limit-missed ehc.decision-to-assess due 2026-10-13 (SEND Regs 2014 reg 5(1))" */
  timeline(): Promise<string[]>;
  /** "limit-missed to managers", in the order of the log */
  letters(): Promise<string[]>;
  /** What other cases are told: "recordOrder to EX-2026-0001: order-received 2026-12-17" */
  tellings(): Promise<string[]>;
}

export function onRecord({ ask }: Pick<Office, 'ask'>, reference: string): CaseOnRecord {
  const rows = () =>
    ask<{ day: string; what: string; kind: string; body: Record<string, string> }>(
      "select to_char(recorded_at at time zone 'Europe/London', 'YYYY-MM-DD') as day, what, kind, body from casefile.log where case_reference = $1 order by sequence",
      reference,
    );
  const lines = async (sql: string) => (await ask<{ line: string }>(sql, reference)).map(({ line }) => line);
  return {
    log: async () =>
      (await rows()).map(({ day, what, kind, body }) =>
        what === 'fact' ? `${day} ${kind}` : `${day} ${kind} ${body['key']} ${body['due']}`,
      ),
    timeline: async () =>
      (await rows())
        .filter(({ what }) => what === 'time')
        .map(({ day, kind, body }) => `${day} ${kind} ${body['key']} due ${body['due']} (${body['citation']})`),
    letters: () =>
      lines(
        "select template || ' to ' || recipient as line from casefile.outbox where case_reference = $1 order by sequence, created_at, template, recipient",
      ),
    tellings: () =>
      lines(
        "select move || ' to ' || told_reference || ': ' || (fact->>'kind') || ' ' || (fact->>'on') as line from casefile.tellings where case_reference = $1 order by sequence, part",
      ),
  };
}
