import type { Role } from './roles.js';

/** What a field of a case is, by who needs it; safeguarding is no class of a role: it is seen by grant only. */
export const fieldClasses = {
  case: 'stage, codes, dates, limits, the log',
  names: 'who the people of the case are',
  contact: 'dates of birth, addresses, e-mail addresses',
  words: 'views, advice, reasons, documents, letters',
  plan: 'the text of the plan and its provision',
} as const;
export type FieldClass = keyof typeof fieldClasses;

/** Which cases of the own authority a role sees. Cases of another authority nobody sees. */
export const relations = {
  every: 'every case',
  own: 'cases that name them or that they worked on; any other with a stated reason',
  'referral-group': 'cases that wait for the referral group',
  panel: 'cases that wait for the EHC Panel',
  provider: 'mediations of families who came to their provider, in any authority',
} as const;
export type Relation = keyof typeof relations;
export type Meeting = Extract<Relation, 'referral-group' | 'panel'>;

export interface Sight {
  cases: Relation;
  classes: readonly FieldClass[];
}

const all: FieldClass[] = ['case', 'names', 'contact', 'words', 'plan'];

/** What each role sees of a case; a role that is not here sees none. */
export const sight: Partial<Record<Role, Sight>> = {
  'send-officer': { cases: 'own', classes: all },
  'plan-coordinator': { cases: 'own', classes: all },
  'decision-maker': { cases: 'every', classes: ['case', 'names', 'words', 'plan'] },
  'referral-group': { cases: 'referral-group', classes: ['case', 'names', 'words'] },
  panel: { cases: 'panel', classes: ['case', 'names', 'words', 'plan'] },
  'key-working-coordinator': { cases: 'every', classes: ['case', 'names', 'contact'] },
  manager: { cases: 'every', classes: all },
  'safeguarding-lead': { cases: 'every', classes: ['case', 'names', 'contact'] },
  'data-protection-lead': { cases: 'every', classes: ['case', 'names'] },
  adviser: { cases: 'provider', classes: ['case', 'names', 'contact'] },
};

/** The roles that see a class. */
export const rolesThatSee = (wanted: FieldClass): Role[] =>
  (Object.keys(sight) as Role[]).filter((role) => sight[role]?.classes.includes(wanted));
