export { AssessmentsModule } from './assessments.module.js';
export { assessmentPaths } from './open-api.js';
