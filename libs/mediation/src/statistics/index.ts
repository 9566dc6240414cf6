export type * from './case-on-record.js';
export { appealOnRecord } from './counting/appeals.js';
export { mediationStatistics, type Counted } from './counting/mediation-statistics.js';
export { groups } from './groups.js';
export { csvOf } from './publishing/csv.js';
export { published, type Published } from './publishing/published.js';
export type { Row, Value } from './publishing/row.js';
export { readMediationStatistics, type InLa, type Reader } from './read-statistics.js';
