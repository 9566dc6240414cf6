import { StaffRow, switchedOffCheck } from '@ehc/casefile/data';
import { openDatabase } from '@ehc/platform/database';
import { createService, type Service } from '@ehc/platform/http';
import { createLogger, type Logger } from '@ehc/platform/logging';
import { codecServerAccess } from './access.js';
import { CodecServerModule } from './codec-server.module.js';
import type { CodecServerConfig } from './config.js';
import { openApi } from './open-api.js';

const name = 'codec-server';

/** Puts the service together; it does not listen yet. @throws when the database can't be reached. */
export async function codecServer(
  config: CodecServerConfig,
  logger: Logger = createLogger({ name, level: config.LOG_LEVEL }),
): Promise<Service> {
  const database = await openDatabase({
    url: config.DATABASE_URL,
    entities: [StaffRow],
    name,
    poolSize: 5,
    answerWithinMs: 1_200,
    logger,
  });
  return createService({
    name,
    module: CodecServerModule.of({ config, database, logger }),
    config,
    logger,
    access: { ...codecServerAccess, isSwitchedOff: switchedOffCheck(() => database) },
    openApi: openApi(),
    checks: { postgres: () => database.query('select 1') },
    stopAfterwards: [{ name: 'database', stop: () => database.destroy() }],
  });
}
