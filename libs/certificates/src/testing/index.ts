export * from './a-certificate.js';
export * from './certificates-database.js';
