export type * from './case-rules.js';
export * from './consequences.js';
export * from './duty-from.js';
export * from './expected-by.js';
export * from './newly-told.js';
