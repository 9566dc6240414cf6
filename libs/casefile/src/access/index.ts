export * from './action.js';
export * from './not-seen.js';
export * from './roles.js';
export * from './seen-by.js';
export * from './sight.js';
export * from './who-may.js';
