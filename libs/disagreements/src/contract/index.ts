export * from './codes.js';
export * from './disputes.js';
export type * from './facts.js';
export * from './letters.js';
export * from './moves.js';
export * from './service-terms.js';
export * from './stages.js';
export * from './workflow.js';
