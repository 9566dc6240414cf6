export { caseCounts, casePage } from './case-line.js';
export { deadlineList, explainedDeadline } from './deadline.js';
export { caseRead, documentRead } from './case.js';
export { caseLog, readings, receipt, timeline } from './record.js';
export { grantList } from './safeguarding.js';
export { planVersionList, planVersionRead, provisionList } from './plan.js';
