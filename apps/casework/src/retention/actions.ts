import type { Action, Role } from '@ehc/casefile/access';

const both: Role[] = ['data-protection-lead', 'manager'];

/** Erasing and keeping: each needs two people, and either role may be either of them. */
export const retentionActions: Action[] = [
  { name: 'erasures.ask', does: 'Ask for a case to be erased, or take it back', roles: both },
  { name: 'erasures.approve', does: 'Approve that a case is erased, which another person asked for', roles: both },
  { name: 'erasures.see', does: 'See which cases were erased or are to be', roles: both },
  { name: 'retention.see', does: 'See which cases are past their time, and which are held back', roles: both },
  { name: 'retention.hold', does: 'Hold a case back from being erased, or end it', roles: both },
];
