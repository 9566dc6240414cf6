export { createLogger } from './create-logger.js';
export { errorForLog } from './error-for-log.js';
export { nestLogger } from './nest-logger.js';
export { logRequests } from './request-log.js';
export type { Logger } from 'pino';
