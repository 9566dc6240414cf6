import { randomUUID } from 'node:crypto';
import type { PayloadKeys } from '../config/index.js';
import { connectTemporal, registerSearchAttributes, type Temporal } from '../temporal/index.js';
import { testTemporal } from './test-temporal.js';

export interface TestNamespace {
  address: string;
  namespace: string;
  /** a client of the namespace, with the keys */
  temporal: Temporal;
}

/** A namespace of its own on the Temporal server for tests, with the project's search attributes. Close its client at the end. */
export async function testNamespace(keys: PayloadKeys): Promise<TestNamespace> {
  const address = testTemporal();
  const namespace = `test-${randomUUID().slice(0, 8)}`;
  const temporal = await connectTemporal({ address, namespace, keys });
  await temporal.connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
  });
  await registerSearchAttributes(temporal.connection, namespace);
  return { address, namespace, temporal };
}
