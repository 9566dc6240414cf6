export * from './ehc-assessment.js';
