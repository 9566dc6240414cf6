export { course, objection } from './course.js';
export { stageOf } from './stage.js';
