export * from './decisions.js';
export * from './heads.js';
export * from './kinds.js';
export * from './record.js';
export * from './reference.js';
export type * from './clock.js';
export type * from './fact.js';
export type * from './telling.js';
