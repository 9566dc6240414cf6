export * from './disagreement-on-paper.js';
