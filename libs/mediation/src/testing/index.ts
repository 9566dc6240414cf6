export * from './record-of.js';
export * from './stories.js';
export * from './refusal-of.js';
