export * from './ehc-record.js';
