import { defineSearchAttributeKey } from '@temporalio/common';

/**
 * What ops filter cases by in the Temporal UI. They are not encrypted: codes, numbers and dates only.
 * This file is imported by workflows as well.
 */
export const searchAttributes = {
  /** LA code, such as `EX`. */
  localAuthority: defineSearchAttributeKey('LocalAuthority', 'KEYWORD'),
  /** Code of the stage the case is at. */
  stage: defineSearchAttributeKey('Stage', 'KEYWORD'),
  /** Instant at which the next due date ends. */
  nextDueOn: defineSearchAttributeKey('NextDueOn', 'DATETIME'),
  /** Rule id of the next duty, such as `ehc.final-plan`. */
  nextDuty: defineSearchAttributeKey('NextDuty', 'KEYWORD'),
  /** How many duties are overdue. */
  overdue: defineSearchAttributeKey('Overdue', 'INT'),
};
