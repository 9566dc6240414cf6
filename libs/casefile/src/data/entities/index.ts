import { CaseRow } from './case.entity.js';
import { DeadlineRow } from './deadline.entity.js';
import { DocumentRow } from './document.entity.js';
import { ErasureRow } from './erasure.entity.js';
import { LogRow } from './log.entity.js';
import { OutboxRow } from './outbox.entity.js';
import { ParticularsRow } from './particulars.entity.js';
import { PersonRow } from './person.entity.js';
import { ReadingRow } from './reading.entity.js';
import { RetentionHoldRow } from './retention-hold.entity.js';
import { SafeguardingGrantRow } from './safeguarding-grant.entity.js';
import { StaffRow } from './staff.entity.js';
import { TellingRow } from './telling.entity.js';

export const entities = [
  CaseRow,
  LogRow,
  DeadlineRow,
  PersonRow,
  ParticularsRow,
  DocumentRow,
  StaffRow,
  OutboxRow,
  ReadingRow,
  SafeguardingGrantRow,
  ErasureRow,
  RetentionHoldRow,
  TellingRow,
];
export {
  CaseRow,
  DeadlineRow,
  DocumentRow,
  ErasureRow,
  LogRow,
  OutboxRow,
  ParticularsRow,
  PersonRow,
  ReadingRow,
  RetentionHoldRow,
  SafeguardingGrantRow,
  StaffRow,
  TellingRow,
};
