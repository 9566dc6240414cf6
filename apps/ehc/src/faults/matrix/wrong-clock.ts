import { withinLa } from '@ehc/platform/database';
import type { Fault } from '../fault.js';
import { preload } from '../preloads/paths.js';

const hour = 3_600_000;

/** F17 */
export const wrongClock: Fault = {
  id: 'F17',
  title: "The worker's clock is wrong by an hour",
  does: 'the worker runs an hour ahead, then an hour behind',
  expected: 'limits and entries are dated as ever: their time is that of Temporal',
  async strike({ system, caseload, long }) {
    for (const shift of [hour, -hour]) {
      const env = () => ({ EHC_FAULT_CLOCK_SHIFT: String(shift) });
      await system.parts.worker.restart({ preload: preload('shifted-clock'), env });
      await caseload.more(long ? 40 : 10);
    }
    const wrong = await recordedAtAnotherTime(system);
    await system.parts.worker.restart();
    return { wrong };
  },
};

async function recordedAtAnotherTime({ record }: Parameters<Fault['strike']>[0]['system']): Promise<string[]> {
  const found = await withinLa(record, 'EX', (m) =>
    m.query("select count(*)::int as entries from casefile.log where recorded_at > now() + interval '1 minute'"),
  );
  const [{ entries }] = found as [{ entries: number }];
  return entries === 0 ? [] : [`${entries} entries are dated ahead of their time`];
}
