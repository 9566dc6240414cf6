import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Casework } from '../api-client/casework.js';
import { drive } from '../demo/drive.js';
import { aPlanOnTime } from '../demo/stories/a-plan-on-time.js';
import { runStart, type RunningStart } from '../start/running-start.js';
import { openRecord, type Record } from './record.js';

jest.setTimeout(180_000);

const dataFolder = mkdtempSync(join(tmpdir(), 'ehc-kill-'));
let system: RunningStart;
let record: Record;
let undisturbed: string;
beforeAll(async () => {
  system = await runStart(dataFolder, ['--no-caseload']);
  record = await openRecord(system.addresses);
  undisturbed = await driveTheCase();
});
afterAll(async () => {
  await record?.close();
  await system?.interrupt();
  rmSync(dataFolder, { recursive: true, force: true });
});

function kill(part: 'worker' | 'temporal'): void {
  process.kill(parseInt(readFileSync(join(dataFolder, 'processes', `${part}.pid`), 'utf8'), 10), 'SIGKILL');
}

/**
 * Drives scenario 1 from request to final plan; gives the reference. A call that is not confirmed is repeated with its key.
 * @param disturb is called after each step, while the next is under way
 */
function driveTheCase(disturb: (step: number) => void = () => {}): Promise<string> {
  const { casework: caseworkUrl, identity: identityUrl } = system.addresses;
  let step = 0;
  return drive(aPlanOnTime, new Casework({ caseworkUrl, identityUrl }), () => disturb((step += 1)));
}

describe('given a case from request to final plan', () => {
  it.each([
    {
      part: 'worker',
      title: 'The worker',
      moments: [
        [5, 0],
        [16, 40],
      ],
    },
    {
      part: 'temporal',
      title: 'Temporal',
      moments: [
        [9, 0],
        [19, 40],
      ],
    },
  ] as const)(
    'when $part is killed in the middle of it, twice, then nothing is lost and nothing doubled',
    async ({ part, title, moments }) => {
      const kills: Promise<void>[] = [];
      const reference = await driveTheCase((step) => {
        const moment = moments.find(([after]) => after === step);
        if (moment) kills.push(pause(moment[1]).then(() => kill(part)));
      });
      await Promise.all(kills);
      expect(system.output().split(`${title} was ended by SIGKILL`)).toHaveLength(1 + moments.length);
      expect((await record.logOf(undisturbed)).length).toBeGreaterThanOrEqual(25);
      expect(await record.logOf(reference)).toEqual(await record.logOf(undisturbed));
      expect(await record.limitsOf(reference)).toEqual(await record.limitsOf(undisturbed));
      expect(await record.letterOrdersOf(reference)).toEqual(await record.letterOrdersOf(undisturbed));
      expect(await record.faultOf(reference)).toBeUndefined();
      expect(await record.workflowOf(reference)).toBe('COMPLETED');
    },
  );
});
