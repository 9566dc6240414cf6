import { serviceRoles } from '@ehc/platform/database';
import { checkExport, checkLog, lastOf, publishedOf, type Head, type HeadsContent } from '../evidence/index.js';
import { anEntry, casefileDatabase, type CasefileDatabase } from '../testing/casefile-database.js';
import { exportCase, readEvidence, readHeadsOf, verifyLogs } from './index.js';

let database: CasefileDatabase;
beforeAll(async () => {
  database = await casefileDatabase();
}, 60_000);
afterAll(() => database?.drop());

const forEssex = "select set_config('app.la', 'EX', true)";
let cases = 0;

/** A case of Essex with five entries. */
async function aCase(): Promise<string> {
  const reference = `EX-2026-${String((cases += 1)).padStart(4, '0')}`;
  for (const sequence of [1, 2, 3, 4, 5]) await database.enter('EX', anEntry(reference, sequence, `key-${sequence}`));
  return reference;
}

const headsOf = (told: Head[] = []): Promise<Head[]> => database.within('EX', (m) => readHeadsOf(m, 'EX', told));
/** What a night's file would say of these heads. */
const file = (day: string, heads: Head[]): HeadsContent =>
  ({ file: `heads-${day}.jws`, day, at: `${day}T02:30:00.000Z`, cases: heads, lost: [] }) as unknown as HeadsContent;
/** The verdict on a case, held against the night before. */
async function verdictOn(reference: string, heads: Head[] = []) {
  const published = publishedOf([file('2026-11-21', heads)], 'EX');
  const [verdict] = await database.within('EX', (m) => verifyLogs(m, reference, published));
  return verdict?.fault;
}

/** Somebody who has the whole server, and no trigger stands in their way. */
const asSuperuser = (...statements: string[]) =>
  database.as('superuser', 'set local session_replication_role = replica', ...statements);
/** Hashes the log of a case anew from an entry on, rightly, as the database itself would have. */
const rehash = (reference: string, from = 1) => `do $$ declare row_in casefile.log; before text; begin
  select hash into before from casefile.log where case_reference = '${reference}' and sequence = ${from - 1};
  for row_in in select * from casefile.log where case_reference = '${reference}' and sequence >= ${from} order by sequence loop
    before := coalesce(before, '');
    update casefile.log l set previous_hash = before, hash = encode(sha256(convert_to(before || casefile.log_text(l), 'UTF8')), 'hex')
      where case_reference = '${reference}' and sequence = row_in.sequence returning hash into before;
  end loop; end $$`;
const of = (reference: string, sequence: number) => `where case_reference = '${reference}' and sequence = ${sequence}`;
const renumber = (reference: string, from: number, to: number) =>
  `update casefile.log set sequence = ${to} ${of(reference, from)}`;
const copy = (reference: string, from: number, to: number) =>
  `insert into casefile.log select la, case_reference, ${to}, 'put in', part, what, kind, happened_on, recorded_at, recorded_by, body, particulars,
    letters, clocks, previous_hash, hash from casefile.log ${of(reference, from)}`;

describe('given a superuser who changes the log of a case', () => {
  it.each<[string, (reference: string) => string[], object]>([
    [
      'edits an entry',
      (ref) => [`update casefile.log set happened_on = '2026-08-01' ${of(ref, 3)}`],
      { sequence: 3, fault: 'altered' },
    ],
    [
      'deletes one in the middle',
      (ref) => [`delete from casefile.log ${of(ref, 3)}`],
      { sequence: 3, fault: 'missing' },
    ],
    [
      'swaps two',
      (ref) => [renumber(ref, 3, 99), renumber(ref, 4, 3), renumber(ref, 99, 4)],
      { sequence: 3, fault: 'reordered' },
    ],
    [
      'puts one in, with hashes that fit',
      (ref) => [renumber(ref, 5, 6), renumber(ref, 4, 5), renumber(ref, 3, 4), copy(ref, 2, 3), rehashOne(ref, 3)],
      { sequence: 3, fault: 'inserted' },
    ],
    ['cuts off the end', (ref) => [`delete from casefile.log ${of(ref, 5)}`], { sequence: 5, fault: 'missing' }],
    [
      'edits an entry and replaces the function that says what was hashed',
      (ref) => [
        `create table public.old_texts as select sequence, casefile.log_text(l) as text from casefile.log l where case_reference = '${ref}'`,
        'grant select on public.old_texts to public',
        `update casefile.log set happened_on = '2026-08-01' ${of(ref, 3)}`,
        `create or replace function casefile.log_text(l casefile.log) returns text language sql stable as $$
           select text from public.old_texts o where o.sequence = l.sequence $$`,
      ],
      { sequence: 3, fault: 'shown otherwise' },
    ],
  ])('when they %s, then the log itself tells which entry is the first', async (_, change, fault) => {
    const reference = await aCase();
    const [{ definition }] = (await database.as(
      'superuser',
      `select pg_get_functiondef('casefile.log_text(casefile.log)'::regprocedure) as definition`,
    )) as [{ definition: string }];
    await asSuperuser(...change(reference));
    const found = await verdictOn(reference);
    await asSuperuser(definition);
    expect(found).toEqual(fault);
  });

  const reached = (reference: string, sequence: number) =>
    `update casefile.cases set sequence = ${sequence} where reference = '${reference}'`;

  it.each<[string, (reference: string) => string[], object]>([
    [
      'edits an entry and hashes all after it anew',
      (ref) => [`update casefile.log set happened_on = '2026-08-01' ${of(ref, 3)}`, rehash(ref, 3)],
      { sequence: 3, fault: 'rewritten' },
    ],
    [
      'writes the whole log anew',
      (ref) => [`update casefile.log set recorded_by = 'nobody' where case_reference = '${ref}'`, rehash(ref)],
      { sequence: 1, fault: 'rewritten' },
    ],
    [
      'swaps two and hashes anew',
      (ref) => [renumber(ref, 3, 99), renumber(ref, 4, 3), renumber(ref, 99, 4), rehash(ref, 3)],
      { sequence: 3, fault: 'rewritten' },
    ],
    [
      'deletes one, closes the gap and hashes anew',
      (ref) => [
        `delete from casefile.log ${of(ref, 2)}`,
        renumber(ref, 3, 2),
        renumber(ref, 4, 3),
        renumber(ref, 5, 4),
        rehash(ref, 2),
        reached(ref, 4),
      ],
      { sequence: 2, fault: 'rewritten' },
    ],
    [
      'cuts off the end in the case too',
      (ref) => [`delete from casefile.log ${of(ref, 5)}`, `delete from casefile.log ${of(ref, 4)}`, reached(ref, 3)],
      { sequence: 4, fault: 'missing' },
    ],
    [
      'removes the whole case',
      (ref) => [
        `delete from casefile.log where case_reference = '${ref}'`,
        `delete from casefile.cases where reference = '${ref}'`,
      ],
      { sequence: 1, fault: 'missing' },
    ],
  ])('when they %s, then only the heads tell, and which entry is the first', async (_, change, fault) => {
    const reference = await aCase();
    const heads = await headsOf();
    await asSuperuser(...change(reference));
    expect(await verdictOn(reference)).toBeUndefined();
    expect(await verdictOn(reference, heads)).toEqual({ ...fault, published: '2026-11-21' });
  });
});

/** Only this entry, behind the one before it. */
function rehashOne(reference: string, sequence: number): string {
  return `update casefile.log l set previous_hash = b.hash, hash = encode(sha256(convert_to(b.hash || casefile.log_text(
      row(l.la, l.case_reference, l.sequence, l.key, l.part, l.what, l.kind, l.happened_on, l.recorded_at, l.recorded_by, l.body, l.particulars, l.letters,
        l.clocks, b.hash, '')::casefile.log), 'UTF8')), 'hex')
    from casefile.log b where b.case_reference = '${reference}' and b.sequence = ${sequence - 1} and l.case_reference = '${reference}' and l.sequence = ${sequence}`;
}

describe('given a role of a service', () => {
  const statements = ['update casefile.log set kind = kind', 'delete from casefile.log', 'truncate casefile.log'];
  beforeAll(() => aCase());
  afterEach(() =>
    asSuperuser(...serviceRoles.map((role) => `revoke update, delete, truncate on casefile.log from ${role}`)),
  );

  it.each(serviceRoles.flatMap((role) => statements.map((statement) => [role, statement] as const)))(
    'when %s tries "%s", then no grant lets it, and with a grant the trigger does not',
    async (role, statement) => {
      await expect(database.as(role, forEssex, statement)).rejects.toThrow('permission denied');
      await asSuperuser(
        `grant usage on schema casefile to ${role}`,
        `grant select on casefile.cases to ${role}`,
        `grant select, update, delete, truncate on casefile.log to ${role}`,
      );
      await expect(database.as(role, forEssex, statement)).rejects.toThrow('the case log is append-only');
    },
  );
});

describe('given two who write to the same case at once', () => {
  it('when each writes ten times, then one chain comes out, and the heads speak of all of it', async () => {
    const reference = await aCase();
    const write = async (who: string) => {
      for (let written = 0, sequence = 6; written < 10;) {
        const { missed } = await database.enter('EX', anEntry(reference, sequence, `${who}-${written}`));
        if (missed.length === 0) written += 1;
        sequence = missed.length === 0 ? sequence + 1 : missed.at(-1)!.last + 1;
      }
    };
    await Promise.all([write('one'), write('two')]);
    const { entries, reached } = await database.within('EX', (m) => readEvidence(m, reference));
    expect(reached).toBe(25);
    expect(checkLog(entries, reached)).toBeUndefined();
    const head = (await headsOf()).find((one) => one.reference === reference)!;
    expect(lastOf(head)).toEqual({ sequence: 25, hash: entries[24]!.hash });
  });
});

describe('the heads of an authority', () => {
  it('given what was told the night before, then only what is new is told, from the last entry on', async () => {
    const reference = await aCase();
    const told = await headsOf();
    expect(Object.keys(told.find((head) => head.reference === reference)!.entries)).toHaveLength(5);
    await database.enter('EX', anEntry(reference, 6, 'key-6'));
    const now = (await headsOf(told)).find((head) => head.reference === reference)!;
    expect(Object.keys(now.entries)).toEqual(['5', '6']);
    expect(await database.within('WI', (m) => readHeadsOf(m, 'WI', told))).toEqual([]);
  });
});

describe('the export of a case', () => {
  it('given its log and heads, then the file proves itself, and names no one who is not staff', async () => {
    const reference = await aCase();
    const heads = [file('2026-11-21', await headsOf())];
    const now = new Date('2026-11-22T10:00:00Z');
    const text = await database.within('EX', (m) => exportCase(m, { la: 'EX', reference, now, heads }));
    expect(checkExport(Buffer.from(text), heads)).toEqual({ reference, entries: 5, heldAgainst: 1, problems: [] });
    const { heads: excerpts } = JSON.parse(text) as { heads: { entries: object }[] };
    expect(excerpts).toHaveLength(1);
    expect(text).not.toContain('EX-2026-0001');
  });

  it('given a case that is not there, then that is said', () =>
    expect(
      database.within('EX', (m) => exportCase(m, { la: 'EX', reference: 'EX-1999-0001', now: new Date(), heads: [] })),
    ).rejects.toThrow('There is no case EX-1999-0001.'));
});
