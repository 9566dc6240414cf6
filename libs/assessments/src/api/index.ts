export { assessmentActions } from './actions.js';
export { AssessmentsModule } from './assessments.module.js';
export { assessmentKind } from './kind.js';
export { assessmentPaths } from './open-api.js';
export { moveAt, moveDefinitions } from './moves/index.js';
export { takeOverBody } from './opening.controller.js';
