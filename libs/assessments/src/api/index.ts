export { AssessmentsModule } from './assessments.module.js';
export { assessmentPaths } from './open-api.js';
export { moveAt } from './moves/index.js';
export { takeOverBody } from './opening.controller.js';
export { split } from './words-and-fact.js';
