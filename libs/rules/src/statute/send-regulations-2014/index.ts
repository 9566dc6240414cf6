import type { Part } from '../part.js';
import { advice } from './advice.js';
import { amendedPlan } from './amended-plan.js';
import { arrangingMediation } from './arranging-mediation.js';
import { ceasing } from './ceasing.js';
import { changingHealthCommissioner } from './changing-health-commissioner.js';
import { contactingAnAdviser } from './contacting-an-adviser.js';
import { decidingToAssess } from './deciding-to-assess.js';
import { decidingToReassess } from './deciding-to-reassess.js';
import { disclosure } from './disclosure.js';
import { draftPlan } from './draft-plan.js';
import { finalPlan } from './final-plan.js';
import { localOffer } from './local-offer.js';
import { mediationAgreements } from './mediation-agreements.js';
import { mediationCertificates } from './mediation-certificates.js';
import { movingBetweenAuthorities } from './moving-between-authorities.js';
import { orderToAssess } from './order-to-assess.js';
import { orderToMaintain } from './order-to-maintain.js';
import { orderToMakeAPlan } from './order-to-make-a-plan.js';
import { ordersAboutAPlan } from './orders-about-a-plan.js';
import { phaseTransfers } from './phase-transfers.js';
import { proposingAmendments } from './proposing-amendments.js';
import { reassessment } from './reassessment.js';
import { reviewDecisions } from './review-decisions.js';
import { reviewMeetings } from './review-meetings.js';
import { schoolsAndCapacity } from './schools-and-capacity.js';
import { unopposedAboutAPlan } from './unopposed-about-a-plan.js';
import { unopposedAboutAssessing } from './unopposed-about-assessing.js';

/** The tables of this instrument, in the order in which a case meets them. */
export const sendRegulations2014: Part[] = [
  { heading: 'From the request to the decision whether to assess', rules: decidingToAssess },
  { heading: 'Advice', rules: advice },
  { heading: 'Refusing a plan, or drafting one', rules: draftPlan },
  { heading: 'The final plan', rules: finalPlan },
  { heading: 'Moving to another authority', rules: movingBetweenAuthorities },
  { heading: 'Another integrated care board', rules: changingHealthCommissioner },
  { heading: 'Disclosure', rules: disclosure },
  { heading: 'The review meeting', rules: reviewMeetings },
  { heading: 'The decision after a review', rules: reviewDecisions },
  { heading: 'Proposing amendments', rules: proposingAmendments },
  { heading: 'The amended plan', rules: amendedPlan },
  { heading: 'Moving to the next phase of education', rules: phaseTransfers },
  { heading: 'Whether to assess again', rules: decidingToReassess },
  { heading: 'Assessing again', rules: reassessment },
  { heading: 'Ceasing a plan', rules: ceasing },
  { heading: 'Contact with a mediation adviser', rules: contactingAnAdviser },
  { heading: 'Mediation certificates', rules: mediationCertificates },
  { heading: 'Arranging mediation', rules: arrangingMediation },
  { heading: 'What was agreed in mediation', rules: mediationAgreements },
  { heading: 'An order to assess', rules: orderToAssess },
  { heading: 'An order to make a plan', rules: orderToMakeAPlan },
  { heading: 'Orders about a plan', rules: ordersAboutAPlan },
  { heading: 'An order to go on maintaining a plan', rules: orderToMaintain },
  { heading: 'Appeals about assessing that are not opposed', rules: unopposedAboutAssessing },
  { heading: 'Appeals about a plan that are not opposed', rules: unopposedAboutAPlan },
  { heading: 'Local Offer', rules: localOffer },
  { heading: 'Schools and capacity', rules: schoolsAndCapacity },
];
