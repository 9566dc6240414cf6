export { course, objection } from './course.js';
export { stageOf } from './stage.js';
export { groundedOn, issuesOf } from './certified.js';
