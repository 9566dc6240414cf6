import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Casework } from '../api-client/casework.js';
import { Tokens } from '../api-client/tokens.js';
import { logins } from '../servers/people.js';
import { loadCaseload } from '../start/caseload.js';
import { runStart, type RunningStart } from '../start/running-start.js';

jest.setTimeout(240_000);

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const dataFolder = mkdtempSync(join(tmpdir(), 'ehc-demo-'));
let running: RunningStart;

beforeAll(async () => {
  running = await runStart(dataFolder);
});
afterAll(async () => {
  await running?.interrupt();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** Runs `ehc` with these words to its end. */
function ehc(...words: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, EHC_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

async function caseload() {
  const casework = new Casework({ caseworkUrl: running.addresses.casework, identityUrl: running.addresses.identity });
  const officers = logins().filter(({ role }) => role === 'send-officer');
  return (
    await Promise.all(officers.map(async (officer) => (await casework.as(officer).list('limit=200')).items))
  ).flat();
}

/** The line of the table of limits that begins with this limit, without its borders. */
const limit = (output: string, name: string) =>
  output
    .split('\n')
    .find((line) => line.startsWith(`│ ${name} `))
    ?.split('│')
    .map((cell) => cell.trim())
    .filter(Boolean);

describe('given what npm start runs', () => {
  it('then the caseload stands at every stage, with limits that have passed', async () => {
    const cases = await caseload();
    expect(cases).toHaveLength(24);
    expect(new Set(cases.map(({ stage }) => stage)).size).toBe(14);
    expect(cases.filter(({ overdue }) => overdue > 0).length).toBeGreaterThanOrEqual(3);
  });

  it('when the caseload is loaded again, then nothing changes', async () => {
    const before = await caseload();
    const { casework: caseworkUrl, identity: identityUrl } = running.addresses;
    await loadCaseload({ caseworkUrl, identityUrl, logins: logins(), say: () => {} });
    expect(await caseload()).toEqual(before);
  });

  it('when the demo runs, then each limit has the date, the law and the outcome that it should, and mails went out', async () => {
    const { code, output } = await ehc('demo');
    expect({ code, output }).toMatchObject({ code: 0 });
    const [onTime, wrong] = output.split('When things go wrong') as [string, string];
    expect(limit(onTime, 'Final plan')).toEqual([
      'Final plan',
      'SEND Regs 2014 reg 13(2)',
      '1 June 2026',
      'met',
      '20 May 2026',
    ]);
    expect(limit(onTime, 'Advice (social-care)')).toEqual([
      'Advice (social-care)',
      'SEND Regs 2014 reg 8(1)',
      '30 March 2026',
      'met',
      '30 March 2026',
    ]);
    expect(onTime).toContain('Every limit of law was kept.');
    expect(onTime).toMatch(/Letters: [1-9]\d* sent\.\n/);
    expect(limit(wrong, 'Final plan')).toEqual([
      'Final plan',
      'SEND Regs 2014 reg 13(2)',
      '3 November 2025',
      'breach: done late',
      '28 November 2025',
      '25',
    ]);
    expect(limit(wrong, 'Decision whether to assess')).toEqual([
      'Decision whether to assess',
      'SEND Regs 2014 reg 5(1)',
      '28 July 2025',
      'lifted by an exception',
      '12 September 2025',
    ]);
    expect(wrong).toContain('Corrected: 2.');
  });

  it('when a family declined mediation in the demo, then anybody can check its certificate, and ask whose it is', async () => {
    const { casework, certificates, identity } = running.addresses;
    const officer = logins().find(({ login }) => login === 'ealing.officer')!;
    const token = await new Tokens(identity).of(officer);
    const api = new Casework({ caseworkUrl: casework, identityUrl: identity }).as(officer);
    const declined = (await api.list('limit=50', 'mediation')).items.find(({ stage }) => stage === 'over')!;
    const limits = (await api.deadlines(declined.reference)).items;
    expect(limits.find(({ key }) => key === 'appeal.lodge')).toMatchObject({
      due: '2026-06-10',
      citation: 'HESC Rules 2008 r.20(1)(c)',
    });
    const answer = await fetch(`${casework}/v1/mediations/${declined.reference}/certificates`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const [certificate] = ((await answer.json()) as { items: { number: string }[] }).items;
    const page = `${certificates}/certificates/${certificate!.number}`;
    const seen = await (await fetch(page, { headers: { accept: 'text/html' } })).text();
    expect(seen).toContain(certificate!.number);
    expect(seen).toContain('6 May 2026');
    expect(seen).not.toContain('Robin');
    const whose = async (name: string) =>
      (
        await fetch(`${page}/holder`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ name, bornOn: '2008-11-20' }),
        })
      ).json();
    expect(await whose('Robin Childe-Example')).toMatchObject({ isAboutThem: true });
    expect(await whose('Robin Other-Example')).toMatchObject({ isAboutThem: false });
  });

  it('when the demo runs again, then it opens another case', async () => {
    const before = (await caseload()).length;
    const { code, output } = await ehc('demo', '--case', '5');
    expect(code).toBe(0);
    expect(limit(output, 'Final plan')?.slice(0, 3)).toEqual([
      'Final plan',
      'SEND Regs 2014 reg 13(2)',
      '4 September 2026',
    ]);
    expect(await caseload()).toHaveLength(before + 1);
  });

  it('when the law is recomputed for all open cases, then every log still stands', async () => {
    const recomputed = await ehc('recompute', '--reason', 'A table was mended');
    expect(recomputed).toMatchObject({
      code: 0,
      output: expect.stringMatching(/WI: [1-9]\d* open cases recomputed/) as string,
    });
    expect(await ehc('verify', '--all')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/nothing was altered or removed/) as string,
    });
  });
});
