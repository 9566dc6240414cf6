export type * from './duty.js';
export * from './reckon.js';
export * from './next-mark.js';
export * from './overview.js';
export * from './apply.js';
export * from './jitter.js';
export * from './turn.js';
