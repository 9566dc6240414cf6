export * from './case-record.js';
