import { entities as assessmentEntities } from '@ehc/assessments/data';
import { entities as casefileEntities, switchedOffCheck } from '@ehc/casefile/data';
import { entities as disagreementEntities } from '@ehc/disagreements/data';
import { entities as mediationEntities } from '@ehc/mediation/data';
import { readConfig } from '@ehc/platform/config';
import { openDatabase } from '@ehc/platform/database';
import { createService } from '@ehc/platform/http';
import { createLogger } from '@ehc/platform/logging';
import { connectTemporal, temporalLine } from '@ehc/platform/temporal';
import { caseworkAccess } from './access.js';
import { caseworkConfig } from './config.js';
import { CaseworkModule } from './casework.module.js';
import { openApi } from './open-api.js';

const config = readConfig(caseworkConfig);
const logger = createLogger({ name: 'casework', level: config.LOG_LEVEL });
const database = await openDatabase({
  url: config.DATABASE_URL,
  entities: [...casefileEntities, ...assessmentEntities, ...mediationEntities, ...disagreementEntities],
  name: 'casework',
  poolSize: 20,
  answerWithinMs: 1_200,
  logger,
});
const temporal = await connectTemporal({
  ...temporalLine(config),
  keys: config.PAYLOAD_KEYS,
  identity: 'casework',
});
const service = await createService({
  name: 'casework',
  module: CaseworkModule.on(database, temporal.client, {
    keys: config.CERTIFICATE_KEYS,
    publicUrl: config.CERTIFICATES_URL,
  }),
  config,
  logger,
  openApi: openApi(),
  access: { ...caseworkAccess, isSwitchedOff: switchedOffCheck(() => database) },
  checks: {
    postgres: () => database.query('select 1'),
    temporal: () => temporal.connection.workflowService.getSystemInfo({}),
  },
  stopAfterwards: [
    { name: 'temporal', stop: temporal.close },
    { name: 'database', stop: () => database.destroy() },
  ],
});
await service.start();
