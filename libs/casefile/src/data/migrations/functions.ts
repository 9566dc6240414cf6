/** The text of a log row that is hashed: the same for the one who writes and the one who verifies. */
const logText = `create function casefile.log_text(l casefile.log) returns text language sql stable as $$
  select jsonb_build_object('la', l.la, 'case', l.case_reference, 'sequence', l.sequence, 'key', l.key, 'part', l.part, 'what', l.what,
    'kind', l.kind, 'on', to_char(l.happened_on, 'YYYY-MM-DD'), 'at', to_char(l.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'by', l.recorded_by, 'body', l.body, 'particulars', l.particulars, 'letters', l.letters, 'clocks', l.clocks)::text $$`;

const logGroups = `create function casefile.log_from(ref text, first int) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(g order by g->'first'), '[]') from (
    select jsonb_build_object('key', key, 'first', min(sequence), 'last', max(sequence),
      'facts', coalesce(jsonb_agg(jsonb_build_object('sequence', sequence, 'fact', body) order by sequence) filter (where what = 'fact'), '[]'),
      'clocks', (array_agg(clocks order by part))[1]) as g
    from casefile.log where la = current_setting('app.la') and case_reference = ref and sequence >= first group by key) as groups $$`;

/**
 * Writes one entry under the case's lock: log, deadlines, case, letters to send. Where the log is already at or beyond the
 * number expected, nothing is written and what was missed is returned.
 */
export const enter = `create function casefile.enter(p jsonb) returns jsonb language plpgsql as $$
declare
  ref text := p->>'reference'; tenant text := nullif(current_setting('app.la', true), ''); expected int := (p->>'sequence')::int;
  last_row casefile.log; row_in casefile.log; event jsonb; n int := expected;
begin
  if tenant is null then raise exception 'no local authority is set for this transaction' using errcode = 'EHC02'; end if;
  perform pg_advisory_xact_lock(hashtextextended('case ' || ref, 0));
  select * into last_row from casefile.log where la = tenant and case_reference = ref order by sequence desc limit 1;
  if coalesce(last_row.sequence, 0) >= expected then return jsonb_build_object('missed', casefile.log_from(ref, expected)); end if;
  if coalesce(last_row.sequence, 0) <> expected - 1 then
    raise exception 'the log of case % ends at %, the case expects to write %', ref, coalesce(last_row.sequence, 0), expected using errcode = 'EHC01'; end if;
  for event in select * from jsonb_array_elements(p->'events') loop
    row_in := (tenant, ref, n, p->>'key', n - expected, event->>'what', event->>'kind', (event->>'on')::date, (p->>'at')::timestamptz,
      event->>'by', event->'body', (event->>'particulars')::uuid, coalesce((event->>'letters')::boolean, false),
      case when n = expected then p->'clocks' else '[]'::jsonb end, coalesce(last_row.hash, ''), '');
    row_in.hash := encode(sha256(convert_to(row_in.previous_hash || casefile.log_text(row_in), 'UTF8')), 'hex');
    insert into casefile.log values (row_in.*);
    last_row := row_in; n := n + 1;
  end loop;
  insert into casefile.cases (la, reference, kind, stage, closed, officer, began_on, opened_on, agreement_area, agreement_version, next_due_on, next_duty, overdue, sequence, changed_at)
    select tenant, ref, c.kind, c.stage, c.closed, c.officer, c.began_on, c.opened_on, c.agreement_area, c.agreement_version, c.next_due_on, c.next_duty, c.overdue, n - 1, (p->>'at')::timestamptz
    from jsonb_populate_record(null::casefile.cases, p->'case') as c
    on conflict (la, reference) do update set stage = excluded.stage, closed = excluded.closed, officer = excluded.officer, began_on = excluded.began_on,
      agreement_version = excluded.agreement_version, next_due_on = excluded.next_due_on, next_duty = excluded.next_duty, overdue = excluded.overdue,
      sequence = excluded.sequence, changed_at = excluded.changed_at;
  insert into casefile.deadlines
    select tenant, ref, d.key, d.rule, d.nature, d.words, d.citation, d.due, d.not_before, d.state, d.met_on, d.ended_on, d.warned_for, d.missed_for, d.explanation, n - 1
    from jsonb_populate_recordset(null::casefile.deadlines, p->'deadlines') as d
    on conflict (la, case_reference, key) do update set words = excluded.words, nature = excluded.nature, citation = excluded.citation, due = excluded.due,
      not_before = excluded.not_before, state = excluded.state, met_on = excluded.met_on, ended_on = excluded.ended_on, warned_for = excluded.warned_for,
      missed_for = excluded.missed_for, explanation = coalesce(excluded.explanation, casefile.deadlines.explanation), changed_by = excluded.changed_by;
  insert into casefile.outbox (la, case_reference, sequence, template, recipient, concerns)
    select tenant, ref, expected + o.sequence, o.template, o.recipient, o.concerns from jsonb_populate_recordset(null::casefile.outbox, p->'letters') as o;
  return jsonb_build_object('first', expected, 'last', n - 1);
end $$`;

export const enterFunction = [logText, logGroups, enter];

export const appendOnly = [
  `create function casefile.refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'the case log is append-only'; end $$`,
  `create trigger log_is_append_only before update or delete on casefile.log for each row execute function casefile.refuse_change()`,
  `create trigger log_is_never_emptied before truncate on casefile.log for each statement execute function casefile.refuse_change()`,
];

export const letterNotice = [
  `create function casefile.tell_of_letter() returns trigger language plpgsql as $$
    begin perform pg_notify('letter_orders', new.la); return null; end $$`,
  `create trigger letter_ordered after insert on casefile.outbox for each row execute function casefile.tell_of_letter()`,
];
