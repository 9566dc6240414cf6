/** An LA code as the project uses it: 2 to 4 capital letters, such as `EX` for Essex. It is also the first part of every case reference. */
export const laCodePattern = /^[A-Z]{2,4}$/;

/** @returns the code. @throws Error when it is not 2 to 4 capital letters. */
export function checkedLaCode(la: string): string {
  if (!laCodePattern.test(la))
    throw new Error(`The LA code must be 2 to 4 capital letters, such as EX. Received ${JSON.stringify(la)}.`);
  return la;
}

/**
 * The LA that a workflow ID belongs to: the letters before the first number of the case reference in it.
 * `letter/EX-2026-0141/7/parent` gives `EX`; an ID without a case reference (a schedule, say) gives undefined.
 */
export function laOfWorkflowId(workflowId: string): string | undefined {
  return /(?:^|\/)([A-Z]{2,4})-\d{4}-\d+(?:\/|$)/.exec(workflowId)?.[1];
}
