export { checkCertificate, verdicts, type Checked, type ToCheck, type Verdict } from './check-certificate.js';
export { readStatusList } from './read-status-list.js';
