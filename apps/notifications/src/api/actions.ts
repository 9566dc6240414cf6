import { accessPolicy, type Role } from '@ehc/casefile/access';

/** Those who work on cases and so read what was written to the family. */
export const team: readonly Role[] = ['send-officer', 'manager', 'plan-coordinator', 'decision-maker'];

/** Who may do what in the notifications service. Ops see how far letters are and never what they say. */
export const lettersAccess = accessPolicy([
  { name: 'letters.list', does: 'List letters and count those that wait; ops see no words', roles: [...team, 'ops'] },
  { name: 'letters.read', does: 'Read a letter', roles: team, shows: 'words' },
]);
