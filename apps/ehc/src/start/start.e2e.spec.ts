import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { answersOk } from '../servers/ready.js';
import { runStart, runStartToItsEnd, type RunningStart } from './running-start.js';

jest.setTimeout(180_000);

describe('npm start', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ehc-start-'));
  let running: RunningStart;

  beforeAll(async () => {
    running = await runStart(dataFolder, ['--no-caseload']);
  });
  afterAll(async () => {
    await running.interrupt();
    rmSync(dataFolder, { recursive: true });
  });

  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: running.addresses.database });
    await client.connect();
    try {
      return (await client.query(sql)).rows as unknown[];
    } finally {
      await client.end();
    }
  };
  const stillRunning = () => readdirSync(join(dataFolder, 'processes'));

  it('brings up every part and prints where each is', async () => {
    const { casework, notifications, worker, codecServer, identity, inbox, temporalUi } = running.addresses;
    for (const service of [casework, notifications, worker, codecServer])
      expect(await answersOk(`${service}/ready`)).toBe(true);
    expect(await answersOk(`${identity}/.well-known/openid-configuration`)).toBe(true);
    expect(await answersOk(temporalUi!)).toBe(true);
    for (const shown of [casework, inbox, temporalUi!, identity, 'essex.officer', 'npm run demo'])
      expect(running.output()).toContain(shown);
  });

  it('says so when it is started a second time on the same data', async () => {
    const second = await runStartToItsEnd(dataFolder);
    expect(second).toEqual({
      code: 1,
      output: `Another \`npm start\` is using the data folder ${dataFolder}: stop it first, or set EHC_DATA to another folder.\n`,
    });
  });

  it('says which port is in use, who needs it and how to move it, and leaves nothing running', async () => {
    const other = mkdtempSync(join(tmpdir(), 'ehc-start-'));
    const { port } = new URL(running.addresses.identity);
    const second = await runStartToItsEnd(other, { EHC_IDENTITY_PORT: port });
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/Port \d+, which .* needs, is in use: .* set EHC_[A-Z_]+_PORT to another port\.\n$/);
    expect(readdirSync(join(other, 'processes'))).toEqual([]);
    rmSync(other, { recursive: true });
  });

  it.each([
    { part: 'The worker', file: 'worker.pid' },
    { part: 'Temporal', file: 'temporal.pid' },
    { part: 'Postgres', file: 'postgres.pid' },
  ])('starts $part again when it is killed', async ({ part, file }) => {
    process.kill(parseInt(readFileSync(join(dataFolder, 'processes', file), 'utf8'), 10), 'SIGKILL');
    await running.says(`${part} was ended by SIGKILL; it is started again.`);
    await running.says(`${part} is back.`);
  });

  it('stops everything on Ctrl-C, and goes on with the same data at the next start', async () => {
    await ask('create table kept as select 1 as number');
    expect(await running.interrupt()).toBe(0);
    expect(running.output()).toContain('Stopped. The data is kept');
    expect(stillRunning()).toEqual([]);
    expect(existsSync(join(dataFolder, 'addresses.json'))).toBe(false);
    running = await runStart(dataFolder, ['--no-caseload']);
    expect(await ask('select number from kept')).toEqual([{ number: 1 }]);
  });

  it('clears up what a killed start left running, and starts', async () => {
    await running.kill();
    expect(stillRunning()).toHaveLength(7);
    running = await runStart(dataFolder, ['--no-caseload']);
    expect(await answersOk(`${running.addresses.casework}/ready`)).toBe(true);
  });
});
