import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Casework } from '../../api-client/casework.js';
import { drive, loginOf, mediationOf } from '../../demo/drive.js';
import { aPlanOnTime } from '../../demo/stories/a-plan-on-time.js';
import { runStart, type RunningStart } from '../../start/running-start.js';

jest.setTimeout(240_000);

const program = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const dataFolder = mkdtempSync(join(tmpdir(), 'ehc-verify-'));
const heads = join(dataFolder, 'heads');
let system: RunningStart;
let reference: string;

/** Runs the built command line on the running system, or on none. */
function ehc(args: string[], env: NodeJS.ProcessEnv = { EHC_DATA: dataFolder }) {
  const run = spawnSync(process.execPath, [program, ...args], { env: { ...process.env, ...env }, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const files = () => readdirSync(heads).filter((name) => name.endsWith('.jws'));
async function published(count: number): Promise<void> {
  for (let times = 0; files().length < count; times += 1) {
    if (times > 300) throw new Error(`There are ${files().length} files of heads after 30 seconds.`);
    await pause(100);
  }
}

async function asSuperuser(...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: system.addresses.database });
  await client.connect();
  try {
    await client.query('alter table casefile.log disable trigger user');
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    await client.query('alter table casefile.log enable trigger user');
    return rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  system = await runStart(dataFolder, ['--no-caseload']);
  await published(1);
  const { casework: caseworkUrl, identity: identityUrl } = system.addresses;
  const casework = new Casework({ caseworkUrl, identityUrl });
  reference = await drive(aPlanOnTime, casework, () => {});
  await mediationOf(reference, casework.as(loginOf(aPlanOnTime.area, 'officer'))); // the final plan gave notice
});
afterAll(async () => {
  await system?.interrupt();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('given the whole system as `npm start` runs it, and a case from request to final plan', () => {
  const exported = join(dataFolder, 'case.json');

  it('when the heads are ordered, then the worker publishes them, signed, and the logs hold against them', async () => {
    expect(ehc(['heads', '--publish'])).toMatchObject({ code: 0, err: '' });
    await published(2);
    expect(ehc(['heads']).out).toMatch(/^heads-[\d-]+\.jws: 0 cases\nheads-[\d-]+-2\.jws: 2 cases\n$/);
    const verdict = ehc(['verify', '--all']);
    expect(verdict).toMatchObject({ code: 0, err: '' });
    expect(verdict.out).toMatch(
      /^2 cases, \d+ log entries: nothing was altered or removed\.\nHeld against the heads of 2 cases/,
    );
  });

  it('when it is exported, then the file proves itself without the system, and the export is on record', async () => {
    writeFileSync(exported, ehc(['export', reference, '--reason', 'complaint']).out);
    const checked = ehc(['verify', '--file', exported, '--heads', heads], { EHC_DATA: '/nowhere', DATABASE_URL: '' });
    expect(checked).toMatchObject({ code: 0, err: '' });
    expect(checked.out).toContain(`${reference}: `);
    expect(checked.out).toContain('Held against 2 files of signed heads');
    expect(
      await asSuperuser(`select why from casefile.reads where what = 'log' and case_reference = '${reference}'`),
    ).toEqual([{ why: 'complaint' }]);
  });

  it('when a superuser writes its log anew from an entry on, then the heads tell which, and so does the exported file', async () => {
    await asSuperuser(
      `update casefile.log set recorded_by = 'nobody' where case_reference = '${reference}' and sequence = 5`,
      `do $$ declare line casefile.log; before text; begin
         select hash into before from casefile.log where case_reference = '${reference}' and sequence = 4;
         for line in select * from casefile.log where case_reference = '${reference}' and sequence > 4 order by sequence loop
           update casefile.log l set previous_hash = before, hash = encode(sha256(convert_to(before || casefile.log_text(l), 'UTF8')), 'hex')
             where case_reference = '${reference}' and sequence = line.sequence returning hash into before;
         end loop; end $$`,
    );
    const words = `${reference}: entry 5 is not the entry that was published: the log was written anew from there`;
    const verdict = ehc(['verify', reference]);
    expect(verdict.code).toBe(1);
    expect(verdict.err).toContain(words);
    writeFileSync(exported, ehc(['export', reference]).out);
    const file = ehc(['verify', '--file', exported, '--heads', heads], {});
    expect(file.code).toBe(1);
    expect(file.err).toContain(words);
  });

  it('when they remove the case altogether, then the heads still tell, also those that are published after it', async () => {
    await asSuperuser('delete from casefile.log', 'delete from casefile.cases');
    const words = `${reference}: entry 1 is missing (published on `;
    expect(ehc(['verify', '--all']).err).toContain(words);
    ehc(['heads', '--publish']);
    await published(3);
    expect(ehc(['heads']).out).toContain('-3.jws: 0 cases, 2 lost');
    expect(ehc(['verify', '--all'])).toMatchObject({ code: 1, err: expect.stringContaining(words) });
  });
});
