import { EhcRecord } from '@ehc/assessments/activities';
import { TASK_QUEUE } from '@ehc/assessments/contract';
import { readConfig } from '@ehc/platform/config';
import { openDatabase } from '@ehc/platform/database';
import { createService } from '@ehc/platform/http';
import { createLogger } from '@ehc/platform/logging';
import { startWorker } from '@ehc/platform/temporal';
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
const database = await openDatabase({ url: config.DATABASE_URL, entities: [], name: 'worker', poolSize: 20, logger });
const record = new EhcRecord(database);
const heads = { folder: config.HEADS_FOLDER, key: config.HEADS_SIGNING_KEY };
const worker = await startWorker({
  address: config.TEMPORAL_ADDRESS,
  namespace: config.TEMPORAL_NAMESPACE,
  keys: config.PAYLOAD_KEYS,
  taskQueue: TASK_QUEUE,
  logger,
  workflows: { bundlePath },
  activities: {
    enterInRecord: record.enterInRecord.bind(record),
    publishHeads: headsActivity({ ...heads, database, logger }),
  },
  maxCachedWorkflows: config.MAX_CACHED_WORKFLOWS,
});
const service = await createService({
  name: 'worker',
  module: WorkerModule,
  config,
  logger,
  checks: { worker: worker.checkReady, postgres: () => database.query('select 1') },
  stopAfterwards: [
    { name: 'worker', stop: worker.stop },
    { name: 'database', stop: () => database.destroy() },
  ],
});
serveHeadsAge(service.metrics, heads.folder);
worker.ended.catch(() => process.exit(1));
await service.start();
