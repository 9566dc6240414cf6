import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { databaseUrlAs } from '../../start/prepare.js';
import type { Fault } from '../fault.js';
import type { System } from '../system/system.js';
import { readingNow } from './probe.js';

async function asSuperuser<T>({ databaseUrl }: System, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const others = "select pg_terminate_backend(pid) from pg_stat_activity where usename like 'ehc\\_%'";

/** F8 */
export const backendsTerminated: Fault = {
  id: 'F8',
  title: 'Connections to Postgres are ended',
  does: 'pg_terminate_backend on every connection of the services, four times a second for up to 20 seconds',
  expected: 'the services connect again; nothing that was committed is lost',
  strike: ({ system, seconds }) =>
    asSuperuser(system, async (client) => {
      let ended = 0;
      for (const until = Date.now() + Math.min(20, seconds) * 1000; Date.now() < until; await pause(250))
        ended += (await client.query(others)).rowCount ?? 0;
      return { figures: [`ended ${ended} connections`] };
    }),
};

/** F9 */
export const poolExhausted: Fault = {
  id: 'F9',
  title: 'Postgres is there and cannot be used',
  does: 'a transaction that stays idle holds a lock on the cases for 15 seconds; then somebody takes up every connection for 10',
  expected: 'readings are answered 200 or 503 within 15 seconds; nothing stays locked afterwards',
  async strike({ system }) {
    const locked = await asSuperuser(system, async (client) => {
      await client.query('begin');
      await client.query('lock table casefile.cases in access exclusive mode');
      const [read] = await Promise.all([readingNow(system, 'the cases locked'), pause(15_000)]);
      await client.query('rollback');
      return read;
    });
    const taken = await takeAllConnections(system);
    const full = await readingNow(system, `${taken.length} connections taken`);
    await pause(10_000);
    await Promise.all(taken.map((client) => client.end().catch(() => undefined)));
    return { figures: [...locked.figures, ...full.figures], wrong: [...locked.wrong, ...full.wrong] };
  },
};

/** As a service would, until Postgres gives none any more. */
async function takeAllConnections({ databaseUrl, passwords }: System): Promise<pg.Client[]> {
  const taken: pg.Client[] = [];
  for (;;) {
    const client = new pg.Client({ connectionString: databaseUrlAs('ehc_casework', { databaseUrl, passwords }) });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch {
      return taken; // none left: that is what was wanted
    }
    taken.push(client);
  }
}
