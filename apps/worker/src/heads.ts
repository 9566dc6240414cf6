import type { HeadsPublished } from '@ehc/casefile/contract';
import { readHeadsOf } from '@ehc/casefile/data';
import { publishHeads, type Head, type SigningKey } from '@ehc/casefile/evidence';
import { withinLa } from '@ehc/platform/database';
import { areas } from '@ehc/rules/agreements';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

export interface HeadsSettings {
  database: DataSource;
  folder: string;
  key: SigningKey;
  logger: Pick<Logger, 'info' | 'error'>;
}

/** The activity that publishes the heads of all logs of every local authority. */
export function headsActivity({ database, folder, key, logger }: HeadsSettings): () => Promise<HeadsPublished> {
  const authorities = [...new Set(areas().map(({ localAuthority }) => localAuthority.code))];
  const readCases = async (told: Head[]): Promise<Head[]> => {
    const heads: Head[] = [];
    for (const la of authorities) heads.push(...(await withinLa(database, la, (m) => readHeadsOf(m, la, told))));
    return heads;
  };
  return async () => {
    const published = await publishHeads({ folder, key, now: new Date(), readCases });
    if (published.lost > 0)
      logger.error(
        { ...published },
        'what was published of some cases stands in their logs no more: run ehc verify --all',
      );
    else logger.info({ ...published }, 'the heads of all case logs are published');
    return published;
  };
}
