export * from './duties.js';
export * from './letters.js';
export * from './rules.js';
