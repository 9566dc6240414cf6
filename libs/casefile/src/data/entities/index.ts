import { CaseRow } from './case.entity.js';
import { DeadlineRow } from './deadline.entity.js';
import { DocumentRow } from './document.entity.js';
import { LogRow } from './log.entity.js';
import { OutboxRow } from './outbox.entity.js';
import { ParticularsRow } from './particulars.entity.js';
import { PersonRow } from './person.entity.js';
import { StaffRow } from './staff.entity.js';

export const entities = [CaseRow, LogRow, DeadlineRow, PersonRow, ParticularsRow, DocumentRow, StaffRow, OutboxRow];
export { CaseRow, DeadlineRow, DocumentRow, LogRow, OutboxRow, ParticularsRow, PersonRow, StaffRow };
