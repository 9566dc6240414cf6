export type * from './fact.js';
export type * from './clock.js';
export * from './record.js';
