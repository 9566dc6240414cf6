import { Casefile1795000000000 } from './migrations/1-casefile.js';

export * from './cases.js';
export * from './enter-in-log.js';
export * from './entities/index.js';
export * from './letter-content.js';
export * from './letter-orders.js';
export * from './log.js';
export * from './open-limits.js';
export * from './openings.js';
export * from './particulars.js';
export * from './requests.js';
export * from './staff.js';
export const migrations = [Casefile1795000000000];
