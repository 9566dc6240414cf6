export * from './case-line.js';
export * from './publish-heads.js';
