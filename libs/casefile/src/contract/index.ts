export * from './heads.js';
export * from './record.js';
export type * from './clock.js';
export type * from './fact.js';
