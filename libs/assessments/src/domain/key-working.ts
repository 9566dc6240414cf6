import type { KeyWorkingRoute } from '../contract/index.js';

/** What the weekly referral group looks at to decide on key working (KWK-03). */
export interface KeyWorkingQuestions {
  serviceAlreadyInvolved: boolean;
  needsLookComplex: boolean;
  helpWanted?: boolean | undefined;
}

/** KWK-03: a service that works with the family takes it on; complex needs get the full offer; otherwise a person is agreed, or the SEND officer suffices. */
export function keyWorkingRoute({
  serviceAlreadyInvolved,
  needsLookComplex,
  helpWanted = false,
}: KeyWorkingQuestions): KeyWorkingRoute {
  if (serviceAlreadyInvolved) return 'service-takes-it-on';
  if (needsLookComplex) return 'full-offer';
  return helpWanted ? 'named-person' : 'send-officer';
}

/** What the Key Working Co-ordinator does next on each route. */
export const nextStepOf: Record<KeyWorkingRoute, string> = {
  'service-takes-it-on':
    'Contact the service that already works with the family, explain the role, and tell the family who it is.',
  'full-offer': 'Contact the family and make the full key worker offer.',
  'named-person': 'Contact the family and agree a person, who may come from the school or setting.',
  'send-officer': 'Contact the family. The named SEND officer is their contact.',
};
