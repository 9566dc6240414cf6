export * from './consequences.js';
export * from './duties.js';
export * from './letters.js';
