export * from './disagreement.js';
