/** The roles that a token may name (requirements, section 6), as people call them. */
export const roles = {
  'send-officer': 'SEND officer',
  'decision-maker': 'decision maker',
  'plan-coordinator': 'plan co-ordinator',
  'referral-group': 'member of the referral group',
  panel: 'member of the EHC Panel',
  'key-working-coordinator': 'key working co-ordinator',
  manager: 'manager',
  'safeguarding-lead': 'safeguarding lead',
  'data-protection-lead': 'data protection lead',
  'history-reader': 'reader of workflow histories',
  ops: 'ops staff',
  adviser: 'mediation adviser, outside the authority',
} as const;
export type Role = keyof typeof roles;
export const allRoles = Object.keys(roles) as Role[];
