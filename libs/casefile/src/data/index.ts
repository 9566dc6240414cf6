import { Casefile1795000000000 } from './migrations/1-casefile.js';
import { Access1796200000000 } from './migrations/2-access.js';
import { Retention1796400000000 } from './migrations/4-retention.js';
import { Decodings1796500000000 } from './migrations/5-decodings.js';
import { SeveralKinds1796600000000 } from './migrations/6-several-kinds.js';
import { ProviderWall1796700000000 } from './migrations/7-provider-wall.js';

export * from './cases.js';
export * from './decodings.js';
export * from './documents.js';
export * from './enter-in-log.js';
export * from './entities/index.js';
export * from './erased.js';
export * from './erasures.js';
export * from './erasures-again.js';
export * from './evidence.js';
export * from './export-case.js';
export * from './heads.js';
export * from './letter-content.js';
export * from './letter-orders.js';
export * from './log.js';
export * from './logs-of-kind.js';
export * from './open-limits.js';
export * from './openings.js';
export * from './particulars.js';
export * from './people.js';
export * from './readings.js';
export * from './requests.js';
export * from './retention-candidates.js';
export * from './retention-holds.js';
export * from './safeguarding.js';
export * from './sight-in.js';
export * from './staff.js';
export * from './tellings.js';
export * from './verify-logs.js';
export * from './switched-off.js';
export const migrations = [
  Casefile1795000000000,
  Access1796200000000,
  Retention1796400000000,
  Decodings1796500000000,
  SeveralKinds1796600000000,
  ProviderWall1796700000000,
];
