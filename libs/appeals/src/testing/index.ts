export * from './appeal-on-paper.js';
export * from './appeals-in-hand.js';
