import { reviewingAndCeasing } from './children-and-families-act-2014/reviewing-and-ceasing.js';
import { assessmentInCustody } from './detained-persons-regulations-2015/assessment-in-custody.js';
import { keptPlan } from './detained-persons-regulations-2015/kept-plan.js';
import { mediationInCustody } from './detained-persons-regulations-2015/mediation-in-custody.js';
import { ordersInCustody } from './detained-persons-regulations-2015/orders-in-custody.js';
import { unopposedInCustody } from './detained-persons-regulations-2015/unopposed-in-custody.js';
import { support } from './local-agreements/support.js';
import { directPayments } from './personal-budgets-regulations-2014/direct-payments.js';
import { personalBudgets } from './personal-budgets-regulations-2014/personal-budgets.js';
import { recommendationResponses } from './recommendations-regulations-2017/recommendations.js';
import { amending } from './send-regulations-2014/amending.js';
import { arrangingMediation } from './send-regulations-2014/arranging-mediation.js';
import { ceasing } from './send-regulations-2014/ceasing.js';
import { changingHealthCommissioner } from './send-regulations-2014/changing-health-commissioner.js';
import { decidingToAssess } from './send-regulations-2014/deciding-to-assess.js';
import { firstPlan } from './send-regulations-2014/first-plan.js';
import { localOfferAndSchools } from './send-regulations-2014/local-offer-and-schools.js';
import { mediationAgreements } from './send-regulations-2014/mediation-agreements.js';
import { mediationCertificates } from './send-regulations-2014/mediation-certificates.js';
import { movingBetweenAuthorities } from './send-regulations-2014/moving-between-authorities.js';
import { ordersAboutAPlan } from './send-regulations-2014/orders-about-a-plan.js';
import { ordersToAssessOrPlan } from './send-regulations-2014/orders-to-assess-or-plan.js';
import { phaseTransfers } from './send-regulations-2014/phase-transfers.js';
import { reassessment } from './send-regulations-2014/reassessment.js';
import { reviewMeetings } from './send-regulations-2014/review-meetings.js';
import { unopposedAppeals } from './send-regulations-2014/unopposed-appeals.js';
import type { RuleTable } from './table.js';
import { transitionToPlans } from './transition-order-2014/transition.js';
import { appeals } from './tribunal-rules-2008/appeals.js';

/** A group of rules that belong together. */
export interface Part {
  /** The instrument it comes from: folder of the table and name of its page. */
  page: string;
  /** Its heading on that page. */
  heading: string;
  rules: RuleTable;
}

/** Every table, in the order in which a case meets them. */
export const parts: Part[] = [
  { page: 'send-regulations-2014', heading: 'From the request to the advice', rules: decidingToAssess },
  { page: 'send-regulations-2014', heading: 'From the advice to the first plan', rules: firstPlan },
  {
    page: 'send-regulations-2014',
    heading: 'Moving to another authority, and disclosure',
    rules: movingBetweenAuthorities,
  },
  { page: 'send-regulations-2014', heading: 'Another integrated care board', rules: changingHealthCommissioner },
  {
    page: 'children-and-families-act-2014',
    heading: 'The yearly review, and the end of a plan',
    rules: reviewingAndCeasing,
  },
  { page: 'send-regulations-2014', heading: 'The review meeting and the decision', rules: reviewMeetings },
  { page: 'send-regulations-2014', heading: 'Amending a plan', rules: amending },
  { page: 'send-regulations-2014', heading: 'Moving to the next phase of education', rules: phaseTransfers },
  { page: 'send-regulations-2014', heading: 'Assessing again', rules: reassessment },
  { page: 'send-regulations-2014', heading: 'Ceasing a plan', rules: ceasing },
  { page: 'send-regulations-2014', heading: 'Contact and certificates', rules: mediationCertificates },
  { page: 'send-regulations-2014', heading: 'Arranging mediation', rules: arrangingMediation },
  { page: 'send-regulations-2014', heading: 'What was agreed', rules: mediationAgreements },
  { page: 'tribunal-rules-2008', heading: 'Time limits of an appeal', rules: appeals },
  { page: 'send-regulations-2014', heading: 'Orders to assess or to make a plan', rules: ordersToAssessOrPlan },
  { page: 'send-regulations-2014', heading: 'Other orders', rules: ordersAboutAPlan },
  { page: 'send-regulations-2014', heading: 'Appeals not opposed', rules: unopposedAppeals },
  {
    page: 'recommendations-regulations-2017',
    heading: 'Recommendations on health and social care',
    rules: recommendationResponses,
  },
  { page: 'personal-budgets-regulations-2014', heading: 'Personal budgets', rules: personalBudgets },
  { page: 'personal-budgets-regulations-2014', heading: 'Direct payments', rules: directPayments },
  { page: 'send-regulations-2014', heading: 'Local Offer, schools, capacity', rules: localOfferAndSchools },
  { page: 'detained-persons-regulations-2015', heading: 'Assessment in custody', rules: assessmentInCustody },
  { page: 'detained-persons-regulations-2015', heading: 'Plans kept during detention', rules: keptPlan },
  { page: 'detained-persons-regulations-2015', heading: 'Mediation', rules: mediationInCustody },
  { page: 'detained-persons-regulations-2015', heading: 'Orders of the tribunal', rules: ordersInCustody },
  { page: 'detained-persons-regulations-2015', heading: 'Appeals not opposed', rules: unopposedInCustody },
  { page: 'transition-order-2014', heading: 'From statements to plans (spent)', rules: transitionToPlans },
  { page: 'local-agreements', heading: 'Limits that only a local agreement sets', rules: support },
];

export const tables: RuleTable = Object.assign({}, ...parts.map(({ rules }) => rules)) as RuleTable;
