import type { Split } from '@ehc/casefile/api';
import type { EntityManager } from 'typeorm';
import type { MediationFact } from '../../contract/index.js';
import { isRegistered, practitioner } from '../../data/index.js';

/** The assignment of a mediator with what the register says of them on that day (DRS-04); the law of the case refuses it where it does not do. */
export async function withIndependence(m: EntityManager, what: Split): Promise<Split> {
  const { mediator, noPartInDecisions, noStakeInOutcome, ...fact } = what.fact as unknown as {
    kind: 'mediator-assigned';
    on: string;
    mediator: string;
    noPartInDecisions: boolean;
    noStakeInOutcome: boolean;
  };
  const known = await practitioner(m, mediator);
  const assigned: MediationFact = {
    ...fact,
    mediator,
    registered: known !== null && known.mediates && isRegistered(known, fact.on),
    independent: known?.employedByAuthority === false && noPartInDecisions && noStakeInOutcome,
  };
  return { ...what, fact: assigned };
}
