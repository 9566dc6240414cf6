export * from './record-of.js';
export * from './stories.js';
export { refusalOf } from '@ehc/casefile/on-paper';
