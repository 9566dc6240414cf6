export { bundleWorkflows, type BundleSettings } from './bundle-workflows.js';
export { connectTemporal, type Temporal, type TemporalSettings } from './connect.js';
export { dataConverter, failureConverterPath } from './data-converter.js';
export { encryptionOf } from './encryption-of.js';
export { ensureSchedule } from './ensure-schedule.js';
export { payloadCodec } from './payload-codec.js';
export { registerSearchAttributes, searchAttributeTypes } from './register-search-attributes.js';
export { runWorker, startWorker, type RunningWorker, type WorkerSettings } from './run-worker.js';
export { installRuntime } from './runtime.js';
