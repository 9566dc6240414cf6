export * from './objections.js';
export * from './stage.js';
export * from './find.js';
