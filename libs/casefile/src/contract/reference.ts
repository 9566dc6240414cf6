/** The case from which a mediation, an appeal or a disagreement came: EX-2026-0141 of EX-2026-0141-M1. */
export const rootOf = (reference: string): string => reference.replace(/-[A-Z]\d+$/, '');

export const isDerived = (reference: string): boolean => rootOf(reference) !== reference;

/** The people of a case who are its family: the child or young person, the parents, and who speaks for them. */
export const familyRoles: ReadonlySet<string> = new Set(['child', 'young-person', 'parent', 'advocate']);
