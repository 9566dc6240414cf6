import type { Counted } from '../counting/mediation-statistics.js';
import type { Period } from '../case-on-record.js';
import { publishedRows } from './rows.js';
import type { Row } from './row.js';

/** The open statistics of one authority: anonymous, small numbers suppressed. */
export interface Published {
  /** days on which the notices were sent, both included */
  period: Period;
  localAuthority: string;
  rows: Row[];
}

export const published = (counted: Counted, localAuthority: string, period: Period): Published => ({
  period,
  localAuthority,
  rows: publishedRows(counted),
});
