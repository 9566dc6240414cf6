export { caseAsKnown, caseNow } from './case.js';
export { caseCounts, caseLine, casePage, count, erased, items, plainDate, words } from './case-line.js';
export { deadline, deadlineList, explainedDeadline } from './deadline.js';
export { caseLog, readings, receipt, timeline } from './record.js';
