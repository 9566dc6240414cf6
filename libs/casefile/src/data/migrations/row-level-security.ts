const perAuthority = [
  'reference_numbers',
  'openings',
  'requests',
  'cases',
  'log',
  'deadlines',
  'people',
  'particulars',
  'documents',
  'staff',
  'outbox',
  'reads',
];
const grants: Record<string, string[]> = {
  ehc_worker: [
    'select, insert on casefile.log',
    'select, insert, update on casefile.cases',
    'select, insert, update on casefile.deadlines',
    'select, insert on casefile.outbox',
    'select on casefile.local_authorities',
  ],
  ehc_casework: [
    'select on casefile.log',
    'select on casefile.cases',
    'select on casefile.deadlines',
    'select on casefile.outbox',
    'select on casefile.local_authorities',
    'select, insert, update, delete on casefile.openings',
    'select, insert on casefile.requests',
    'select, insert, update on casefile.reference_numbers',
    'select, insert, update, delete on casefile.people',
    'select, insert, delete on casefile.particulars',
    'select, insert on casefile.documents',
    'select, insert, update on casefile.staff',
    'select, insert on casefile.reads',
  ],
  ehc_notifications: [
    'select on casefile.log',
    'select on casefile.cases',
    'select on casefile.deadlines',
    'select on casefile.people',
    'select on casefile.particulars',
    'select on casefile.staff',
    'select on casefile.local_authorities',
    'select, update on casefile.outbox',
    'insert on casefile.reads',
  ],
};

/** A connection on which an LA was set once gives '' afterwards: that is no LA. */
const ownLa = `(select nullif(current_setting('app.la', true), ''))`;

/** Forced for owners too; the LA is read once a statement, so that indexes are used. */
export const rowLevelSecurity = [
  ...perAuthority.flatMap((table) => [
    `alter table casefile.${table} enable row level security`,
    `alter table casefile.${table} force row level security`,
    `create policy own_authority on casefile.${table} using (la = ${ownLa}) with check (la = ${ownLa})`,
  ]),
  'revoke all on all functions in schema casefile from public',
  ...Object.entries(grants).flatMap(([role, list]) => [
    `grant usage on schema casefile to ${role}`,
    ...list.map((grant) => `grant ${grant} to ${role}`),
    `grant execute on function casefile.log_text(casefile.log), casefile.log_from(text, int) to ${role}`,
  ]),
  'grant execute on function casefile.enter(jsonb), casefile.tell_of_letter(), casefile.refuse_change() to ehc_worker',
];
