import { TASK_QUEUE, workflowIdOf, WORKFLOW_TYPE } from '@ehc/assessments/contract';
import { connectTemporal } from '@ehc/platform/temporal';
import type { Stops } from '../../start/stops.js';
import type { BenchServers } from '../servers/bench-servers.js';
import type { Arm } from './arm.js';
import { headerOf, updatesOfACase } from './case-facts.js';
import { startService } from './service.js';

/** The product as it runs: the built worker with its workflow bundle, the record in Postgres, payloads encrypted. */
export async function productArm(servers: BenchServers, stops: Stops): Promise<Arm> {
  const worker = await startService('worker', servers);
  stops.add('The worker', worker.stop);
  const temporal = await connectTemporal({
    address: servers.temporal.address,
    namespace: 'default',
    keys: servers.keys,
  });
  stops.add('The client', temporal.close);
  const driven = {
    client: temporal.client,
    workflowType: WORKFLOW_TYPE,
    taskQueue: TASK_QUEUE,
    workflowId: workflowIdOf,
    input: (reference: string) => ({ header: headerOf(reference) }),
    updates: updatesOfACase(),
  };
  return { words: 'the product', driven, workerPid: worker.pid };
}
