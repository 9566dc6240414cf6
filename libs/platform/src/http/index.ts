export { createService, type Service, type ServiceSettings } from './create-service.js';
export type { ReadinessCheck } from './health.js';
export { ofBodies, problemAnswers } from './problem-answers.js';
