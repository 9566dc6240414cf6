/** REF-01: in which capacity a request was made. The Act names parent, young person, school and post-16 institution (s.36(1)). */
export const requesters = [
  'parent',
  'advocate-for-parent',
  'young-person',
  'advocate-for-young-person',
  'school',
  'post-16-institution',
  'other-professional',
] as const;
export type Requester = (typeof requesters)[number];

/** SEND Regs 2014 reg 6(1)(a) to (h). */
export const adviceKinds = [
  'parent-or-young-person',
  'education',
  'medical',
  'psychological',
  'social-care',
  'other',
  'preparation-for-adulthood',
  'asked-for-by-family',
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** Who is asked. Only those of s.31 CFA 2014 are bound by reg 8(1); from all others the six weeks are expected. */
export const adviceBodies = [
  'family',
  'early-years-provider',
  'school',
  'post-16-institution',
  'local-authority-service',
  'another-local-authority',
  'integrated-care-board',
  'nhs-trust',
  'nhs-england',
  'youth-offending-team',
  'independent',
] as const;
export type AdviceBody = (typeof adviceBodies)[number];

/** KWK-03: the ways a family is helped, decided at the referral group. */
export const keyWorkingRoutes = ['service-takes-it-on', 'full-offer', 'named-person', 'send-officer'] as const;
export type KeyWorkingRoute = (typeof keyWorkingRoutes)[number];

export const signOffRoles = ['parent', 'young-person', 'plan-coordinator', 'designated-professional'] as const;
export type SignOffRole = (typeof signOffRoles)[number];

/** The grounds on which a limit need not be kept (regs 5(4), 8(2), 10(4), 13(3)); two weeks of absence after an order (regs 44(3), 45(7)). */
export const exceptionGrounds = [
  'school-closed',
  'early-years-closed',
  'exceptional-circumstances',
  'absent-4-weeks',
  'absent-2-weeks',
  'missed-appointment',
] as const;
export type ExceptionGroundCode = (typeof exceptionGrounds)[number];

/** Who is to have the final plan (PLN-10). */
export const planRecipients = ['family', 'named-institution', 'college', 'provider', 'health-commissioner'] as const;
export type PlanRecipient = (typeof planRecipients)[number];

/** The parts of an order, an agreement or an appeal not opposed that have limits of their own (regs 44(2) and 45). */
export const orderParts = ['notify', 'refusal', 'final-plan', 'draft', 'final', 'amend'] as const;
export type OrderPart = (typeof orderParts)[number];
