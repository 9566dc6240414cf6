export { caseNow, documentRead } from './case.js';
export { planVersionList, planVersionRead, provisionList } from './plan.js';
export { grantList } from './safeguarding.js';
