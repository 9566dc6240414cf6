import { entities, localAuthorities } from '@ehc/casefile/data';
import { csvOf, readMediationStatistics } from '@ehc/mediation/statistics';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { userInfo } from 'node:os';
import { caseworkDatabaseUrl } from '../database-url.js';
import { authorityAsked, periodAsked } from './asked.js';

export interface StatisticsOptions {
  la: string;
  from: string;
  to: string;
  format: 'csv' | 'json';
}

/** Prints the statistics, and puts on record that they were read. @throws Error for an authority or a period that is none */
export async function runMediationStatistics({ la: asked, format, ...days }: StatisticsOptions): Promise<void> {
  const period = periodAsked(days);
  const dataSource = await openDatabase({
    url: caseworkDatabaseUrl(process.env),
    entities,
    name: 'ehc mediation-statistics',
    poolSize: 1,
  });
  try {
    const la = authorityAsked(asked, await localAuthorities(dataSource));
    const reader = { la, subject: `ehc mediation-statistics by ${userInfo().username}` };
    const statistics = await readMediationStatistics((work) => withinLa(dataSource, la, work), reader, period);
    process.stdout.write(format === 'csv' ? csvOf(statistics) : `${JSON.stringify(statistics, null, 2)}\n`);
  } finally {
    await dataSource.destroy();
  }
}
