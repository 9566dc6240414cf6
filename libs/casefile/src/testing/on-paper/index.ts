export * from './case-on-paper.js';
export * from './refusal-of.js';
