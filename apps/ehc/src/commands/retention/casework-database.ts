import { entities as assessments } from '@ehc/assessments/data';
import { entities as casefile } from '@ehc/casefile/data';
import { openDatabase } from '@ehc/platform/database';
import type { DataSource } from 'typeorm';
import { caseworkDatabaseUrl } from '../database-url.js';

/** Does work on the database as the role ehc_casework, and closes it. */
export async function onCaseworkDatabase<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = await openDatabase({
    url: caseworkDatabaseUrl(process.env),
    entities: [...casefile, ...assessments],
    name: 'ehc retention',
    poolSize: 1,
  });
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
