export { testIssuer, type TestIssuer, type TokenChanges } from './test-issuer.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { testKeys } from './test-keys.js';
export { testNamespace, type TestNamespace } from './test-namespace.js';
export { testTemporal } from './test-temporal.js';
export { timeSkipping, type TimeSkippingSettings } from './time-skipping.js';
export { routesOf, type Route } from './routes-of.js';
export { until } from './until.js';
export { unreliableLine, type UnreliableLine } from './unreliable-line.js';
