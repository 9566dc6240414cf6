export { asProblem } from './as-problem.js';
export {
  badRequest,
  conflict,
  forbidden,
  methodNotAllowed,
  notFound,
  notSignedIn,
  tooManyRequests,
  unavailable,
  type FieldError,
} from './common-problems.js';
export { fieldErrors } from './field-errors.js';
export { isAway } from './is-away.js';
export { Problem, type ProblemDocument } from './problem.js';
export { ProblemFilter, sendProblem } from './problem-filter.js';
