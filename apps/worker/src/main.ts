import { appealRules } from '@ehc/appeals/rules';
import { CaseRecord } from '@ehc/casefile/activities';
import { entities } from '@ehc/casefile/data';
import { relayTellings } from '@ehc/casefile/tellings';
import { disagreementRules } from '@ehc/disagreements/rules';
import { recordedMediation } from '@ehc/mediation/activities';
import { assessmentRules } from '@ehc/assessments/reckoning';
import { TASK_QUEUE } from '@ehc/assessments/contract';
import { readConfig } from '@ehc/platform/config';
import { openDatabase } from '@ehc/platform/database';
import { createService } from '@ehc/platform/http';
import { createLogger } from '@ehc/platform/logging';
import { connectTemporal, startWorker, temporalLine } from '@ehc/platform/temporal';
import { Module } from '@nestjs/common';
import { bundlePath } from './bundle-path.js';
import { workerConfig } from './config.js';
import { serveHeadsAge } from './heads-age.js';
import { headsActivity } from './heads.js';

/** The worker answers HTTP for its health and metrics only. */
@Module({})
class WorkerModule {}

const config = readConfig(workerConfig);
const logger = createLogger({ name: 'worker', level: config.LOG_LEVEL });
const database = await openDatabase({ url: config.DATABASE_URL, entities, name: 'worker', poolSize: 20, logger });
const record = new CaseRecord(database, [
  { rules: assessmentRules },
  recordedMediation,
  { rules: appealRules },
  { rules: disagreementRules },
]);
const heads = { folder: config.HEADS_FOLDER, key: config.HEADS_SIGNING_KEY };
const at = { ...temporalLine(config), keys: config.PAYLOAD_KEYS };
const worker = await startWorker({
  ...at,
  taskQueue: TASK_QUEUE,
  logger,
  workflows: { bundlePath },
  activities: {
    enterInRecord: record.enterInRecord.bind(record),
    publishHeads: headsActivity({ ...heads, database, logger }),
  },
  maxCachedWorkflows: config.MAX_CACHED_WORKFLOWS,
});
const temporal = await connectTemporal({ ...at, identity: 'worker' });
const stopTelling = relayTellings({
  database,
  databaseUrl: config.DATABASE_URL,
  client: temporal.client,
  logger,
});
const service = await createService({
  name: 'worker',
  module: WorkerModule,
  config,
  logger,
  checks: { worker: worker.checkReady, postgres: () => database.query('select 1') },
  stopAfterwards: [
    { name: 'tellings', stop: stopTelling },
    { name: 'worker', stop: worker.stop },
    { name: 'temporal', stop: temporal.close },
    { name: 'database', stop: () => database.destroy() },
  ],
});
serveHeadsAge(service.metrics, heads.folder);
worker.ended.catch(() => process.exit(1));
await service.start();
