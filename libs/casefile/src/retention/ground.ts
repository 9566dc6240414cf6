/** Why a case is erased. */
export const grounds = ['retention-over', 'right-to-erasure', 'entered-in-error'] as const;
export type Ground = (typeof grounds)[number];
