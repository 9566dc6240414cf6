/** The kind of case, as the caseload and the header name it. */
export const KIND = 'disagreement';
