export * from './case-line.js';
