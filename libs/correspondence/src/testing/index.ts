export { mailServer, type Conduct, type MailServer } from './mail-server.js';
export { recordForTests, type Ordered, type TestRecord } from './ordered-letters.js';
export { bundleForTests } from './workflow-bundle.js';
