/** Codes and dates stand in cases, log and deadlines; what is personal stands in people, particulars and documents, and can be erased. */
export const tables = [
  'create schema if not exists casefile',
  `create table casefile.local_authorities (code text primary key, name text not null)`,
  `create table casefile.reference_numbers (la text not null, year int not null, last int not null, primary key (la, year))`,
  `create table casefile.openings (
    la text not null, key text not null, reference text not null, fingerprint text not null, created_at timestamptz not null default now(),
    primary key (la, key))`,
  `create table casefile.requests (
    la text not null, key text not null, fingerprint text not null, answer jsonb not null, made_by text not null, made_at timestamptz not null default now(),
    primary key (la, key))`,
  `create table casefile.cases (
    la text not null, reference text not null, kind text not null, stage text not null, closed boolean not null,
    officer text, began_on date not null, opened_on date not null, agreement_area text not null, agreement_version text not null,
    next_due_on date, next_duty text, overdue int not null, sequence int not null, changed_at timestamptz not null,
    primary key (la, reference))`,
  `create index cases_by_next_due on casefile.cases (la, next_due_on, reference)`,
  `create index cases_by_officer on casefile.cases (la, officer, next_due_on)`,
  `create index cases_by_stage on casefile.cases (la, stage, next_due_on)`,
  `create table casefile.log (
    la text not null, case_reference text not null, sequence int not null, key text not null, part int not null,
    what text not null check (what in ('fact', 'time')), kind text not null, happened_on date not null,
    recorded_at timestamptz not null, recorded_by text not null, body jsonb not null, particulars uuid, letters boolean not null,
    clocks jsonb not null, previous_hash text not null, hash text not null,
    primary key (la, case_reference, sequence), unique (la, case_reference, key, part))`,
  `create table casefile.deadlines (
    la text not null, case_reference text not null, key text not null, rule text not null, nature text not null, words text not null,
    citation text not null, due date, not_before date, state text not null, met_on date, ended_on date, warned_for date, missed_for date,
    explanation jsonb, changed_by int not null,
    primary key (la, case_reference, key))`,
  `create index deadlines_due on casefile.deadlines (la, due) where state = 'running'`,
  `create table casefile.people (
    la text not null, id uuid not null default gen_random_uuid(), case_reference text not null, role text not null, name text not null,
    date_of_birth date, email text, address text[] not null default '{}', created_at timestamptz not null default now(),
    primary key (la, id))`,
  `create index people_of_case on casefile.people (la, case_reference)`,
  `create table casefile.particulars (
    la text not null, id uuid not null, case_reference text not null, key text not null, fingerprint text not null, words jsonb not null,
    created_at timestamptz not null default now(), created_by text not null,
    primary key (la, id), unique (la, case_reference, key))`,
  `create table casefile.documents (
    la text not null, id uuid not null default gen_random_uuid(), case_reference text not null, kind text not null, title text not null,
    author text, dated date, media_type text not null, content bytea, added_at timestamptz not null default now(), added_by text not null,
    primary key (la, id))`,
  `create index documents_of_case on casefile.documents (la, case_reference)`,
  `create table casefile.staff (
    la text not null, subject text not null, name text not null, email text, roles text[] not null, seen_at timestamptz not null default now(),
    primary key (la, subject))`,
  `create table casefile.outbox (
    la text not null, id uuid not null default gen_random_uuid(), case_reference text not null, sequence int not null, template text not null,
    recipient text not null, concerns jsonb not null, created_at timestamptz not null default now(), taken_at timestamptz,
    primary key (la, id), unique (la, case_reference, sequence, template, recipient))`,
  `create index outbox_waiting on casefile.outbox (la, created_at) where taken_at is null`,
  `create table casefile.reads (
    la text not null, id bigint generated always as identity, case_reference text not null, what text not null, read_by text not null,
    read_at timestamptz not null default now(), primary key (la, id))`,
];
