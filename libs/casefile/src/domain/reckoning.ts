export type * from './case-rules.js';
export * from './consequences.js';
