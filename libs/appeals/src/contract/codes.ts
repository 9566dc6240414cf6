import type { AppealableDecision } from '@ehc/casefile/contract';

/** Who appeals (CFA 2014 s.51(1)). */
export const appellants = ['parent', 'young-person'] as const;
export type Appellant = (typeof appellants)[number];

/**
 * On what an appeal may be registered: a mediation certificate (CFA 2014 s.55(3)), none because it is about the placement
 * alone (s.55(2)), or the leave of the tribunal (SEND Regs 2014 reg 34(3)).
 */
export const authorities = ['certificate', 'placement-only', 'leave'] as const;
export type Authority = (typeof authorities)[number];

export const outcomes = {
  allowed: 'Appeal allowed',
  'allowed-in-part': 'Appeal allowed in part',
  dismissed: 'Appeal dismissed',
  'struck-out': 'Appeal struck out',
  'consent-order': 'Appeal ended by consent order',
} as const;
export type Outcome = keyof typeof outcomes;

/** The steps of which an order, or an appeal that is not opposed, is made; each has its own limit (regs 44(2) and 45). */
export const orderParts = {
  notify: 'tell the family that it will assess or re-assess',
  refusal: 'where no plan is to be made, tell the family, with reasons',
  'final-plan': 'where a plan is to be made, send the final plan',
  draft: 'issue the draft plan',
  final: 'send the final plan',
  keep: 'go on maintaining the plan',
  amend: 'amend the plan that goes on',
  contents: 'issue the plan with its contents amended',
  placement: 'issue the plan with the school or other institution amended',
} as const;
export type OrderPart = keyof typeof orderParts;

/** Who answers a recommendation of the tribunal (Recommendations Regs 2017 regs 6 and 7). */
export const recommendationBodies = ['health', 'social-care'] as const;
export type RecommendationBody = (typeof recommendationBodies)[number];

/** Grounds on which a limit of reg 44(2)(b), (c) or reg 45(3), (6) need not be kept (regs 44(3) and 45(7)). */
export const exceptionGrounds = [
  'exceptional-circumstances',
  'absent-2-weeks',
  'school-closed',
  'early-years-closed',
] as const;
export type ExceptionGroundCode = (typeof exceptionGrounds)[number];

/** The names under which the record keeps what follows where there is no order of the tribunal with a code of its own. */
export const NOT_OPPOSED = 'not-opposed';
export const CEASE_UPHELD = 'cease-upheld';

/** The decision to which the tribunal's power to recommend does not extend (Recommendations Regs 2017 regs 4 and 5). */
export const withoutRecommendations: AppealableDecision = 'refusal-to-assess';
