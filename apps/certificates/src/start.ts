import { openDatabase } from '@ehc/platform/database';
import { createService, type Service } from '@ehc/platform/http';
import { createLogger, type Logger } from '@ehc/platform/logging';
import { CertificatesModule } from './certificates.module.js';
import type { CertificatesConfig } from './config.js';
import { openApi } from './open-api/index.js';
import { registerIn } from './register/register-in.js';

const name = 'certificates';

/** Puts the service together; it does not listen yet. @throws when the database can't be reached. */
export async function certificates(
  config: CertificatesConfig,
  logger: Logger = createLogger({ name, level: config.LOG_LEVEL }),
): Promise<Service> {
  const database = await openDatabase({
    url: config.DATABASE_URL,
    entities: [],
    name,
    poolSize: 5,
    answerWithinMs: 1_200,
    logger,
  });
  return createService({
    name,
    module: CertificatesModule.of({ config, register: registerIn(database), logger }),
    // Nobody signs in here; the second limit is there because the two stand together.
    config: { ...config, RATE_LIMIT_FAILED_SIGN_INS: config.RATE_LIMIT_PER_MINUTE },
    logger,
    openApi: openApi(),
    checks: { postgres: () => database.query('select 1') },
    stopAfterwards: [{ name: 'database', stop: () => database.destroy() }],
  });
}
