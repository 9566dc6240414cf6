/** Roles of the people who work on assessments (requirements, section 6). */
export const caseRoles = [
  'send-officer',
  'decision-maker',
  'plan-coordinator',
  'referral-group',
  'panel',
  'key-working-coordinator',
  'manager',
] as const;
export type CaseRole = (typeof caseRoles)[number];

/** Who may do what: named groups, so that the table of moves reads as the agreement between them does. */
export const officers: readonly CaseRole[] = ['send-officer', 'manager'];
export const coordinators: readonly CaseRole[] = ['plan-coordinator', 'send-officer', 'manager'];
export const deciders: readonly CaseRole[] = ['decision-maker'];
export const referralGroup: readonly CaseRole[] = ['referral-group', 'send-officer'];
export const panel: readonly CaseRole[] = ['panel', 'plan-coordinator'];
export const keyWorkers: readonly CaseRole[] = ['key-working-coordinator', 'send-officer'];
/** Ops staff and advisers outside the local authority do not read cases here. */
export const readers: readonly CaseRole[] = caseRoles;
