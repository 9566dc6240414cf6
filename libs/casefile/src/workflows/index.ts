export * from './case-line.js';
export * from './publish-heads.js';
export * from './run-case.js';
