/** Where a letter stands in the record: claimed is written and not yet through. */
export const letterStatuses = ['claimed', 'sent', 'returned', 'to-print', 'not-needed', 'erased'] as const;
export type LetterStatus = (typeof letterStatuses)[number];
