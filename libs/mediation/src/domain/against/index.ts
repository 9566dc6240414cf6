import type { CaseHeader, Objection } from '@ehc/casefile/contract';
import type { MediationFact } from '../../contract/index.js';
import type { Facts } from '../find.js';
import { afterTheEnd, agreementStands, notChosen, withoutContact } from './advising.js';
import { againstAgreement, againstConclusion, againstDone, notForTheAuthority } from './agreement.js';
import { aboutCommissioner, issuesUnclear, notFit, notTheAuthoritys } from './arranging.js';
import { againstCertificate, againstRevocation } from './certificates.js';
import { againstCost } from './measuring.js';
import { known as knownOf } from './needs.js';
import { againstBooking, againstCancelling, againstSession, notHeard } from './sessions.js';

/** What speaks against a step that is in order, without a due date. */
export function against(header: CaseHeader, facts: Facts, fact: MediationFact): Objection | undefined {
  const known = knownOf(header, facts, fact);
  switch (fact.kind) {
    case 'information-given':
      return withoutContact(known);
    case 'choice-made':
      return withoutContact(known) ?? afterTheEnd(known);
    case 'mediation-withdrawn':
      return afterTheEnd(known) ?? notChosen(known);
    case 'authority-told':
      return afterTheEnd(known) ?? issuesUnclear(fact);
    case 'health-commissioner-told':
    case 'health-commissioner-received':
      return aboutCommissioner(known, fact);
    case 'mediator-assigned':
      return notFit(fact);
    case 'session-booked':
      return afterTheEnd(known) ?? againstBooking(known, fact);
    case 'session-cancelled':
      return againstCancelling(known, fact);
    case 'cannot-be-arranged':
      return afterTheEnd(known) ?? notTheAuthoritys(known);
    case 'child-views-sought':
      return notHeard(fact);
    case 'session-held':
      return afterTheEnd(known) ?? againstSession(known, fact);
    case 'mediation-concluded':
      return againstConclusion(known, fact);
    case 'agreement-made':
      return againstAgreement(known, fact);
    case 'authority-told-of-agreement':
      return notForTheAuthority(known);
    case 'agreement-step-done':
      return againstDone(known, fact);
    case 'certificate-issued':
      return againstCertificate(known, fact);
    case 'certificate-revoked':
      return againstRevocation(known, fact);
    case 'cost-recorded':
      return againstCost(known, fact);
    case 'dispute-settled':
      return agreementStands(known);
    default:
      return undefined;
  }
}
