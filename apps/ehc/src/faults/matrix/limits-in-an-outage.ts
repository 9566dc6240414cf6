import { setTimeout as pause } from 'node:timers/promises';
import { withinLa } from '@ehc/platform/database';
import { addDays, atHourInLondon, londonDate } from '@ehc/rules/plain-date';
import { Casework } from '../../api-client/casework.js';
import { loginOf } from '../../demo/drive.js';
import { areas } from '../caseload/caseload.js';
import { CaseInFlight } from '../caseload/case-in-flight.js';
import { requestOf } from '../caseload/course.js';
import type { Fault, Ground } from '../fault.js';
import { preload } from '../preloads/paths.js';
import type { System } from '../system/system.js';
import { aheadBundle } from './planted-bundle.js';

/** SEND Regs 2014 reg 5(1): six weeks. */
const rule = 'ehc.decision-to-assess';
const spreadMs = 20_000;
const openedEachSecond = 5;
/** the worker, before the first case can be opened */
const startsWithinMs = 45_000;

/**
 * F5. A limit passes at midnight, and the wake-ups of a day are spread over an hour; so for this trial the cases live some
 * hours ahead, and the hour is drawn together to 20 seconds. Everything else is as it is.
 */
export const limitsInAnOutage: Fault = {
  id: 'F5',
  title: 'Temporal is away while limits pass',
  does: 'requests whose six weeks end today; Temporal is down from before midnight until all have passed',
  expected: 'afterwards each is recorded as missed once, with its due date and its law',
  async strike(ground) {
    const { system, caseload, limits } = ground;
    await caseload.finish();
    const today = londonDate(Date.now());
    const midnight = Date.now() + (limits / openedEachSecond) * 1000 + startsWithinMs;
    const ahead = atHourInLondon(addDays(today, 1), 0) - midnight;
    const env = () => ({ EHC_FAULT_BUNDLE: aheadBundle(system.folder, ahead), EHC_FAULT_SPREAD: String(spreadMs) });
    await system.parts.worker.restart({ preload: preload('other-worker'), env });
    const cases = await openCases(ground, midnight - 5000);
    await system.parts.temporal.end('SIGKILL');
    await pause(midnight + spreadMs + 10_000 - Date.now());
    await system.parts.temporal.start();
    const back = Date.now();
    const missed = await untilMissed(system, today, cases.length);
    const seconds = ((Date.now() - back) / 1000).toFixed(1);
    caseload.cases.splice(0, Infinity, ...cases); // the others ended before; these are what is looked at
    return {
      mendedAt: back,
      today: addDays(today, 1),
      figures: [`${cases.length} limits passed in the outage, ${missed} recorded ${seconds} s after the return`],
      wrong: [...(missed === cases.length ? [] : [`${missed} of ${cases.length} were recorded`])],
    };
  },
};

async function openCases({ system, limits }: Ground, until: number): Promise<CaseInFlight[]> {
  const { caseworkUrl, identityUrl } = system;
  const casework = new Casework({ caseworkUrl, identityUrl });
  const cases: CaseInFlight[] = [];
  // Managers are told of a missed limit once the system has met them.
  for (const area of areas) await casework.as(loginOf(area, 'manager')).introduce();
  const call = async (area: string) => {
    while (cases.length < limits && Date.now() < until) {
      const one = new CaseInFlight(area, requestOf(42));
      cases.push(one);
      await one.step(casework);
    }
  };
  await Promise.all(areas.flatMap((area) => [call(area), call(area)]));
  return cases;
}

/** Each once, with its law. @returns how many there were within three minutes */
async function untilMissed({ record }: System, due: string, wanted: number): Promise<number> {
  const count = async () => {
    const rows = await withinLa(record, 'EX', (m) =>
      m.query(
        `select count(*)::int as missed, count(distinct case_reference)::int as cases from casefile.log
         where kind = 'limit-missed' and body->>'key' = $1 and body->>'due' = $2 and body->>'citation' = 'SEND Regs 2014 reg 5(1)'`,
        [rule, due],
      ),
    );
    const [{ missed, cases }] = rows as [{ missed: number; cases: number }];
    return missed === cases ? missed : -1; // twice for one case would be wrong
  };
  const until = Date.now() + 180_000;
  while ((await count()) !== wanted && Date.now() < until) await pause(250);
  return count();
}
