export * from './course.js';
export * from './stage.js';
export * from './find.js';
export * from './key-working.js';
