import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { PayloadKeys } from '../config/index.js';
import { createLogger } from '../logging/index.js';
import { dataConverter, installRuntime, searchAttributeTypes } from '../temporal/index.js';
import { fromEnvironment } from './from-environment.js';

export interface TimeSkippingSettings {
  /** Without keys payloads are not encrypted. */
  keys?: PayloadKeys;
  /** The instant at which the clock of the server begins, such as `2026-09-01T09:00:00Z`; now unless told. */
  startTime?: string;
}

/**
 * Starts a time-skipping Temporal server for one spec file: the program in EHC_TEST_SERVER, which takes a port and `--start-time=`.
 * The project's search attributes are registered. End it with `teardown()`.
 *
 * Never wait with `result()` or `execute()`: after the workflow closes they throw the clock forward by its execution timeout, ten years
 * unless set. Let time pass with `sleep()`, ask by query or `describe()`, and terminate what is open after each test.
 * One worker for each spec file, tests one after the other.
 */
export async function timeSkipping({ keys, startTime }: TimeSkippingSettings = {}): Promise<TestWorkflowEnvironment> {
  const path = fromEnvironment('EHC_TEST_SERVER', 'the path of a program that starts the Temporal test server');
  // The SDK warns of the test server's version for each worker; only errors are of use in a test.
  installRuntime(createLogger({ name: 'test', level: 'error' }));
  const environment = await startedWithin(6, () =>
    TestWorkflowEnvironment.createTimeSkipping({
      server: {
        executable: { type: 'existing-path', path },
        ...(startTime && { extraArgs: [`--start-time=${startTime}`] }),
      },
      ...(keys && { client: { dataConverter: dataConverter(keys) } }),
    }),
  );
  // This server can add them but not list them.
  await environment.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: searchAttributeTypes,
  });
  return environment;
}

/** The SDK gives the server five seconds, in which Java may not get ready on a busy machine. */
async function startedWithin<T>(tries: number, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    if (tries <= 1 || !String(error).includes('did not start within')) throw error;
    return startedWithin(tries - 1, start);
  }
}
