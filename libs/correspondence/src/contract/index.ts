export * from './activities.js';
export type * from './letters.js';
export * from './start.js';
export * from './status.js';
export * from './workflow.js';
