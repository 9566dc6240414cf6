export * from './mediation.js';
