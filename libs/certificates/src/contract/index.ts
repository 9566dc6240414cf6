export { inWords } from './in-words.js';
export { isCertificateNumber, readCertificateNumber } from './number.js';
export * from './words.js';
export type * from './facts.js';
