import { entities as casefileEntities } from '@ehc/casefile/data';
import { entities as letterEntities } from '@ehc/correspondence/data';
import { commonConfig, readConfig } from '@ehc/platform/config';
import { openDatabase } from '@ehc/platform/database';
import { connectTemporal, temporalLine } from '@ehc/platform/temporal';
import Table from 'cli-table3';
import { z } from 'zod';
import { dataFolderFrom, runningAddresses } from '../../start/addresses.js';
import { databaseUrlAs } from '../../start/prepare.js';
import { payloadKeys, rolePasswords } from '../../start/secrets.js';
import { Stops } from '../../start/stops.js';
import { caseworkDatabaseUrl } from '../database-url.js';
import { lettersLost, orderAgain, type LetterSides } from './letters.js';
import { reconcile, type Reconciled, type ReconcileOptions } from './reconcile.js';
import { tellingInWords, tellingsRefused } from './tellings.js';

const config = z.object({ ...commonConfig.temporal, ...commonConfig.payloadKeys });

/**
 * Prints every case that is out of step and what was done; the process ends with 1 when one stays so.
 * @throws Error when Postgres or Temporal is away, or --from-record comes without --repair
 */
export async function runReconcile(options: ReconcileOptions): Promise<void> {
  if (options.fromRecord && !options.repair)
    throw new Error('--from-record says how to repair: give --repair as well.');
  const { PAYLOAD_KEYS: keys, ...variables } = settings(process.env);
  const name = 'ehc reconcile';
  const stops = new Stops();
  try {
    const temporal = await connectTemporal({ ...temporalLine(variables), keys, identity: name });
    stops.add('Temporal', temporal.close);
    const open = async (url: string) => {
      const database = await openDatabase({
        url,
        entities: [...casefileEntities, ...letterEntities],
        name,
        poolSize: 8,
      });
      stops.add('The database', () => database.destroy());
      return database;
    };
    const database = await open(caseworkDatabaseUrl(process.env));
    tellOfCases(await reconcile({ database, temporal }, options));
    const refused = await tellingsRefused(database);
    for (const one of refused) console.log(tellingInWords(one));
    if (refused.length > 0) process.exitCode = 1;
    const lettersUrl = notificationsDatabaseUrl(process.env);
    if (lettersUrl) await mendLetters({ database: await open(lettersUrl), temporal }, options);
    else console.log('Letters were not looked at: NOTIFICATIONS_DATABASE_URL is not set.');
  } finally {
    await stops.all(console.log);
  }
}

async function mendLetters(sides: LetterSides, { repair }: ReconcileOptions): Promise<void> {
  const lost = await lettersLost(sides);
  for (const order of repair ? lost : []) await orderAgain(sides, order);
  console.log(`${lost.length} letters were handed over and are unknown to Temporal${repair ? ': ordered again' : ''}.`);
  if (lost.length > 0 && !repair) process.exitCode = 1;
}

/** The database as the role ehc_notifications opens it: of the environment, or of what `npm start` runs. */
function notificationsDatabaseUrl(env: NodeJS.ProcessEnv): string | undefined {
  if (env['DATABASE_URL']) return env['NOTIFICATIONS_DATABASE_URL'];
  const { database } = runningAddresses(env);
  return databaseUrlAs('ehc_notifications', { databaseUrl: database, passwords: rolePasswords(dataFolderFrom(env)) });
}

/** Of what `npm start` runs, or of the environment where that names a database. */
function settings(env: NodeJS.ProcessEnv): z.output<typeof config> {
  if (env['DATABASE_URL']) return readConfig(config, env);
  const { temporal, namespace } = runningAddresses(env);
  return {
    TEMPORAL_ADDRESS: temporal,
    TEMPORAL_NAMESPACE: namespace,
    PAYLOAD_KEYS: payloadKeys(dataFolderFrom(env)),
  };
}

function tellOfCases(results: Reconciled[]): void {
  const out = results.filter(({ outcome }) => outcome !== 'in step');
  const left = out.filter(({ outcome }) => outcome !== 'mended');
  if (out.length > 0) {
    const head = ['Case', 'Found', 'Last entry on record', 'Last entry in the workflow', 'Outcome'];
    const table = new Table({ head, style: { head: [], border: [] } });
    for (const { reference, standing, record, workflow, outcome, problem } of out)
      table.push([reference, standing, record ?? '', workflow ?? '', problem ? `${outcome}: ${problem}` : outcome]);
    console.log(table.toString());
  }
  const mended = out.length - left.length;
  console.log(
    `${results.length} cases: ${results.length - out.length} in step, ${mended} mended, ${left.length} out of step.`,
  );
  if (left.length > 0) process.exitCode = 1;
}
