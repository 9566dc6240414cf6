import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import pg from 'pg';
import { dataConverter } from '@ehc/platform/temporal';
import { bareQueue, type BareActivities } from './contract.js';

/** A program of its own: the worker of the bare workflow, as the SDK's own examples write it. Its environment says where. */
const { TEMPORAL_ADDRESS, DATABASE_URL, PAYLOAD_KEYS, BARE_QUEUE = bareQueue } = process.env;
Runtime.install({ logger: new DefaultLogger('WARN') });
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 20 });
const activities: BareActivities = {
  async insertStep(workflowId, step, body) {
    await pool.query('insert into steps (workflow_id, step, body) values ($1, $2, $3)', [
      workflowId,
      step,
      JSON.stringify(body),
    ]);
  },
};
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address: TEMPORAL_ADDRESS! }),
  taskQueue: BARE_QUEUE,
  workflowsPath: new URL('./workflow.js', import.meta.url).pathname,
  activities,
  maxCachedWorkflows: 500,
  ...(PAYLOAD_KEYS && { dataConverter: dataConverter(JSON.parse(PAYLOAD_KEYS)) }),
});
await worker.run();
await pool.end();
