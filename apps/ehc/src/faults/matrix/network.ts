import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.js';
import { layLine } from '../system/line.js';
import { serviceNames, type System } from '../system/system.js';
import { readingNow } from './probe.js';

/** F13 */
export const networkInTrouble: Fault = {
  id: 'F13',
  title: 'The network is slow, stands still, is cut',
  does: 'between the services and Postgres, then Temporal, then mail: 50 ms more each way for ten seconds, no data for four, cut for four',
  expected: 'the services stay up; readings are answered 200 or 503 within 15 seconds',
  async strike({ system }) {
    const lines = {
      Postgres: await layLine(system.ports.postgres),
      Temporal: await layLine(Number(system.temporal.address.split(':')[1])),
      mail: await layLine(system.ports.smtp),
    };
    await restartOn(system, (usual) => ({
      DATABASE_URL: withPort(usual['DATABASE_URL']!, lines.Postgres.port),
      TEMPORAL_ADDRESS: `127.0.0.1:${lines.Temporal.port}`,
      SMTP_URL: withPort(usual['SMTP_URL']!, lines.mail.port),
    }));
    const figures: string[] = [];
    const wrong: string[] = [];
    for (const [name, line] of Object.entries(lines)) {
      const read = async (words: string) => {
        const found = await readingNow(system, `${name} ${words}`);
        figures.push(...found.figures);
        wrong.push(...found.wrong);
      };
      line.delay = 50;
      await Promise.all([pause(10_000), read('slow')]);
      line.stalled = true;
      await Promise.all([pause(4000), read('silent')]);
      line.mend();
      line.cut();
      await Promise.all([pause(4000), read('cut')]);
      line.mend();
    }
    const mendedAt = Date.now();
    await pause(5000);
    await restartOn(system, () => ({}));
    for (const line of Object.values(lines)) await line.stop();
    return { figures, wrong, mendedAt };
  },
};

async function restartOn({ parts }: System, env: (usual: NodeJS.ProcessEnv) => NodeJS.ProcessEnv): Promise<void> {
  await Promise.all(serviceNames.map((name) => parts[name].restart({ env })));
}

function withPort(address: string, port: number): string {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
}
