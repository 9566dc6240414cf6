import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, Struck } from '../fault.js';
import { requestOf } from '../caseload/course.js';
import type { System } from '../system/system.js';
import { probe } from './probe.js';

/** F4 */
export const temporalKilled: Fault = {
  id: 'F4',
  title: 'Temporal is killed',
  does: 'kill -9 of Temporal under load, then of Temporal and the worker at once',
  expected: 'what is not confirmed is answered 503 and is in the log once after it was repeated',
  async strike({ system, caseload, long }) {
    const { temporal, worker } = system.parts;
    const struck = long ? await awayForARequest(system) : {};
    await caseload.more(5);
    await Promise.all([temporal.end('SIGKILL'), worker.end('SIGKILL')]);
    await pause(1000);
    await temporal.start();
    await worker.start();
    return struck;
  },
};

async function awayForARequest(system: System): Promise<Struck> {
  await system.parts.temporal.end('SIGKILL');
  const request = { body: requestOf(), key: `asked-while-away-${Date.now()}` };
  const { status, ms } = await probe(system, { as: 'officer', path: '/v1/assessments', ...request });
  await system.parts.temporal.start();
  const words = `while Temporal was away a request was answered ${status} after ${(ms / 1000).toFixed(1)} s`;
  return { figures: [words], wrong: status === 503 ? [] : [words] };
}
