import type { CaseHeader } from '../contract/index.js';
import type { CaseRow } from '../data/index.js';

/** What identifies the case to its workflow. */
export const headerOf = (found: CaseRow): CaseHeader => ({
  kind: found.kind,
  reference: found.reference,
  localAuthority: found.la,
  agreement: { area: found.agreementArea, version: found.agreementVersion },
  openedOn: found.openedOn,
});
