import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.js';
import { readingNow } from './probe.js';

/** F6: SIGQUIT is what `pg_ctl stop -m immediate` sends. */
export const postgresStopped: Fault = {
  id: 'F6',
  title: 'Postgres is stopped without being let finish',
  does: 'stop -m immediate under load; started again after as long as --seconds says',
  expected: 'the services stay up and recover by themselves',
  async strike({ system, seconds }) {
    const { postgres } = system.parts;
    await postgres.end('SIGQUIT');
    const read = await readingNow(system, 'Postgres away');
    await pause(seconds * 1000);
    await postgres.start();
    return { ...read, figures: [...read.figures, `away for ${seconds} s`] };
  },
};

/** F7 */
export const postgresChaos: Fault = {
  id: 'F7',
  title: 'Postgres goes away again and again',
  does: 'stop -m immediate every five to ten seconds, each time away for up to two, for as long as --seconds says',
  expected: 'the services stay up; no case is wrong',
  async strike({ system, seconds }) {
    const until = Date.now() + seconds * 1000;
    let stops = 0;
    for (; Date.now() < until; stops += 1) {
      await pause(5000 + Math.random() * 5000);
      await system.parts.postgres.end('SIGQUIT');
      await pause(Math.random() * 2000);
      await system.parts.postgres.start();
    }
    return { figures: [`stopped ${stops} times`] };
  },
};
