import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.js';

/** F1 */
export const workerKilled: Fault = {
  id: 'F1',
  title: 'The worker is killed in the middle of its work',
  does: 'kill -9 while commands are on their way; started again after a second',
  expected: 'commands in hand are confirmed by repeating them; every case comes to its end',
  async strike({ system, caseload, long }) {
    for (let kills = 0; kills < (long ? 3 : 1); kills += 1) {
      await caseload.more(5);
      await system.parts.worker.end('SIGKILL');
      await pause(1000);
      await system.parts.worker.start();
    }
  },
};

/** F2 */
export const workerKilledAgainAndAgain: Fault = {
  id: 'F2',
  title: 'The worker is killed every five seconds',
  does: 'kill -9 five seconds after each time it was ready, for as long as --seconds says',
  expected: 'every case comes to its end',
  async strike({ system, seconds }) {
    const until = Date.now() + seconds * 1000;
    let kills = 0;
    for (; Date.now() < until; kills += 1) {
      await pause(5000);
      await system.parts.worker.end('SIGKILL');
      await system.parts.worker.start();
    }
    return { figures: [`killed ${kills} times`] };
  },
};

/** F3 */
export const workerStopped: Fault = {
  id: 'F3',
  title: 'The services are stopped under load',
  does: 'SIGTERM to the worker, then to the casework API, then to the notifications service',
  expected: 'each ends what is in hand and then with code 0, within 20 seconds',
  async strike({ system, caseload }) {
    const figures: string[] = [];
    const wrong: string[] = [];
    for (const name of ['worker', 'casework', 'notifications'] as const) {
      await caseload.more(5);
      const began = Date.now();
      const end = await system.parts[name].end('SIGTERM');
      const seconds = (Date.now() - began) / 1000;
      figures.push(`${name} ended after ${seconds.toFixed(1)} s`);
      if (end !== 'ended with code 0' || seconds > 20) wrong.push(`${name} ${end} after ${seconds.toFixed(1)} s`);
      await system.parts[name].start();
    }
    return { figures, wrong };
  },
};
