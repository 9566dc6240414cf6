export { rawFault, rawRequests, type RawRequest } from './requests.js';
export type { RawTarget } from './talk.js';
