import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stops } from '../start/stops.js';
import { silence } from './progress.js';
import { reportOf } from './report/report.js';
import { answeredBadly } from './report/requests.js';
import { samplesIn, steadyOf } from './report/phases.js';
import { runSoak, type Pace, type SoakFigures, type SoakOptions } from './run.js';

jest.setTimeout(300_000);

/** The long form, with a thousand limits each time, is `npm run soak`. */
const options: SoakOptions = { minutes: 0.05, rate: 4, cases: 6, server: 'developer' };
const short: Pace = {
  ...{ spreadMs: 1000, afterMs: 0, casesInHand: 2 },
  ...{ lookEveryMs: 500, patienceMs: 60_000, lettersPatienceMs: 60_000 },
};

const folder = mkdtempSync(join(tmpdir(), 'ehc-soak-'));
const stops = new Stops();
let figures: SoakFigures;
beforeAll(async () => {
  figures = await runSoak(options, short, folder, { stops, say: () => undefined, show: silence });
});
afterAll(async () => {
  await stops.all(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

describe('given a caseload under load', () => {
  it('then every request is answered, and what must be refused is refused', () => {
    const steady = samplesIn(figures.samples, steadyOf(figures));
    expect(steady.length).toBeGreaterThan(3);
    expect(answeredBadly(steady)).toEqual([]);
  });

  it('when the limits of six cases pass on one date, then each is recorded once, with its day', () => {
    expect(figures.oneDay).toMatchObject({ cases: 6, wrong: [] });
    expect(figures.oneDay.lateMs).toHaveLength(6);
  });

  it('when Temporal is away while the limits of six others pass, then each is recorded once after its return, with its day', () => {
    const { stoppedAt, backAt, firstWakeUp, lastWakeUp, firstSeen } = figures.outage;
    expect(stoppedAt).toBeLessThan(firstWakeUp);
    expect(lastWakeUp).toBeLessThan(backAt);
    expect(firstSeen).toBeGreaterThan(backAt);
    expect(figures.outage).toMatchObject({ cases: 6, wrong: [] });
  });

  it('then at the end no case differs from its workflow, and every letter is out', () => {
    expect(figures.cases.all).toBeGreaterThanOrEqual(12);
    expect(figures.cases.outOfStep).toEqual([]);
    expect(figures.letters.waiting).toBe(0);
  });

  it('then the report tells of it, with the size of every part', () => {
    const report = reportOf(figures, options, short);
    expect(report).toContain('| Limits missing, recorded twice, or with another day | 0 | at most 0: reached |');
    expect(report).toMatch(/\| worker \| \d+ MB \| \d+ MB \| \d+ MB \|/);
  });
});
