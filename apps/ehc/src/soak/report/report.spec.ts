import type { SoakFigures } from '../run.js';
import { aimsTable } from './aims.js';
import { coresOfOthers } from './parts.js';
import { phasesTable } from './requests.js';

const second = 1000;
const passed = { due: '2026-11-21', spreadMs: second, wrong: [], cases: 2 };
const parts = (value: number) => ({
  ...{ casework: value, worker: value, notifications: value },
  ...{ postgres: value, temporal: value, caller: value },
});

/** Ten steady seconds, then limits of one date, then an outage from second 20 to second 30. */
const figures = (more: Partial<SoakFigures> = {}): SoakFigures => ({
  temporal: 'a server',
  samples: [0, 4, 8, 12, 22, 32].map((at) => ({
    ...{ kind: 'record a step' as const, plannedAt: at * second, ms: at === 8 ? 1200 : 50 },
    outcome: at === 22 ? '503' : 'done',
  })),
  looks: [0, 3, 6, 9, 12].map((at) => ({
    ...{ at: at * second, memory: parts(100 + at), cpuMs: parts(at * 100), machineCpuMs: at * 1600 },
    ...{ loopDelay: {}, tasks: 0, letters: 0 },
  })),
  ...{ steadyFrom: 0, endedAt: 40 * second, letters: { waiting: 0, at: 41 * second } },
  oneDay: {
    ...passed,
    ...{ firstWakeUp: 10_000, lastWakeUp: 11_000, firstSeen: 10_500, lastSeen: 12_000, lateMs: [500, 1000] },
  },
  outage: {
    ...{ ...passed, stoppedAt: 20_000, startedAt: 28_000, backAt: 30_000 },
    ...{ firstWakeUp: 22_000, lastWakeUp: 23_000, firstSeen: 31_000, lastSeen: 35_000, lateMs: [8000, 12_000] },
  },
  cases: { all: 5, outOfStep: [] },
  ...more,
});

describe('the report of a soak', () => {
  it('says which aims were reached and which were missed', () => {
    const aims = aimsTable(figures());
    expect(aims).toMatch(/p99 in ms \| 120\d(\.\d)? \| at most 1000: \*\*missed\*\*/);
    expect(aims).toContain('| Requests of the steady time not answered as they should be | 0 | at most 0: reached |');
    expect(aims).toContain(
      '| 2 limits passed in an outage (the aim is for 1000), seconds until all are recorded | 5 | at most 180: reached |',
    );
  });

  it('says so when limits were never recorded, and when a workflow differs from the record', () => {
    const { outage } = figures();
    const aims = aimsTable(
      figures({
        outage: { ...outage, lateMs: [8000], wrong: ['EX-2026-0001: missing'] },
        cases: { all: 5, outOfStep: ['EX-2026-0001: the workflow is behind'] },
      }),
    );
    expect(aims).toContain('seconds until all are recorded | not reached in this run | **missed** |');
    expect(aims).toContain('| Limits missing, recorded twice, or with another day | 1 | at most 0: **missed** |');
    expect(aims).toContain('whose workflow and record differ afterwards | 1 | at most 0: **missed** |');
  });

  it('tells what came of requests in each phase', () => {
    const rows = phasesTable(figures()).split('\n');
    expect(rows.find((row) => row.includes('**Steady**, 10 s: all'))).toMatch(/\| 3 \|.*\| 0 \|$/);
    expect(rows.find((row) => row.includes('**Temporal is away**, 10 s: all'))).toMatch(/\| 1 \|.*\| 1 × 503 \|$/);
  });

  it('tells how much of the machine other programs used', () => expect(coresOfOthers(figures())).toBe('1.00'));
});
