export * from './due.js';
export * from './ground.js';
export * from './keep-until.js';
export * from './policy.js';
