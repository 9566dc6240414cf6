export * from './mediation-on-paper.js';
export * from './stories.js';
export { refusalOf } from '@ehc/casefile/on-paper';
