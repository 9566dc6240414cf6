import type { Part } from '../part.js';
import { assessmentInCustody } from './assessment-in-custody.js';
import { keptPlan } from './kept-plan.js';
import { mediationAgreementsInCustody } from './mediation-agreements-in-custody.js';
import { mediationInCustody } from './mediation-in-custody.js';
import { orderToAssessInCustody } from './order-to-assess-in-custody.js';
import { ordersInCustody } from './orders-in-custody.js';
import { planInCustody } from './plan-in-custody.js';
import { unopposedAboutAssessingInCustody } from './unopposed-about-assessing-in-custody.js';
import { unopposedInCustody } from './unopposed-in-custody.js';

/** The tables of this instrument, in the order in which a case meets them. */
export const detainedPersonsRegulations2015: Part[] = [
  { heading: 'Assessment in custody', rules: assessmentInCustody },
  { heading: 'The plan of a detained person', rules: planInCustody },
  { heading: 'Plans kept during detention', rules: keptPlan },
  { heading: 'Mediation', rules: mediationInCustody },
  { heading: 'What was agreed in mediation', rules: mediationAgreementsInCustody },
  { heading: 'An order to assess', rules: orderToAssessInCustody },
  { heading: 'Orders about a plan', rules: ordersInCustody },
  { heading: 'Appeals about assessing that are not opposed', rules: unopposedAboutAssessingInCustody },
  { heading: 'Appeals about a plan that are not opposed', rules: unopposedInCustody },
];
