import type { Split } from '@ehc/casefile/api';
import type { DisagreementFact, FactOf } from '../../contract/index.js';

/** What the officer confirms of whoever helps (DRS-04). */
export interface Declarations {
  noPartInDecisions: boolean;
  noStakeInOutcome: boolean;
  notEmployedByAuthority: boolean;
  onRegister: boolean;
}

/** The start of help with what follows from the declarations: independent only where all four hold. The law of the case refuses the rest. */
export function withIndependence(what: Split): Split {
  const { noPartInDecisions, noStakeInOutcome, notEmployedByAuthority, onRegister, ...fact } =
    what.fact as unknown as Omit<FactOf<'resolution-started'>, 'independent'> & Declarations;
  const started: DisagreementFact = {
    ...fact,
    independent: noPartInDecisions && noStakeInOutcome && notEmployedByAuthority && onRegister,
  };
  return { ...what, fact: started };
}
