import { HEADS_SCHEDULE } from '@ehc/casefile/contract';
import { newSigningKey } from '@ehc/casefile/evidence';
import { commonConfig, readConfig } from '@ehc/platform/config';
import { connectionTo, temporalLine, type TemporalLine } from '@ehc/platform/temporal';
import { Client, Connection } from '@temporalio/client';
import { z } from 'zod';
import { runningAddresses } from '../../start/addresses.js';
import { counted } from '../counted.js';
import { publishedHeads, type HeadsPlace } from './published-heads.js';

export interface HeadsOptions extends HeadsPlace {
  publish?: boolean;
  newKey?: boolean;
}

/** Prints what was asked for; the process ends with 1 when a file of heads proves nothing or is missing. */
export async function runHeads({ publish, newKey, ...place }: HeadsOptions): Promise<void> {
  if (newKey) return console.log(JSON.stringify(newSigningKey()));
  if (publish) return orderNow(process.env);
  const { files, problems } = await publishedHeads(place, 'all');
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else if (files.length === 0) console.log('No heads are published yet.');
  for (const { file, cases, lost } of files)
    console.log(`${file}: ${counted(cases.length, 'case')}${lost.length > 0 ? `, ${lost.length} lost` : ''}`);
}

async function orderNow(env: NodeJS.ProcessEnv): Promise<void> {
  const line = lineOf(env);
  const connection = await Connection.connect(connectionTo(line));
  try {
    const client = new Client({ connection, namespace: line.namespace });
    await client.schedule.getHandle(HEADS_SCHEDULE).trigger();
    console.log('The worker was told to publish the heads now.');
  } finally {
    await connection.close();
  }
}

/** As the environment describes it where it names an address, or to what `npm start` runs. */
function lineOf(env: NodeJS.ProcessEnv): TemporalLine {
  if (env['TEMPORAL_ADDRESS']) return temporalLine(readConfig(z.object(commonConfig.temporal), env));
  const { temporal: address, namespace } = runningAddresses(env);
  return { address, namespace };
}
