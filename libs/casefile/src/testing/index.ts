export * from './bundle-content.js';
export * from './case-in-hand.js';
export * from './live.js';
export * from './office.js';
export * from './record-histories.js';
export * from './stored-histories.js';
