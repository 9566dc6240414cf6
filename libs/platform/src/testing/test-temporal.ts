import { fromEnvironment } from './from-environment.js';

/** @returns host:port of the real Temporal server for tests, from EHC_TEST_TEMPORAL_ADDRESS. @throws Error when it is not set. */
export function testTemporal(): string {
  return fromEnvironment('EHC_TEST_TEMPORAL_ADDRESS', 'host and port of a Temporal server, such as localhost:7233');
}
