/** The decisions that can be appealed, and therefore come with a notice of mediation (CFA 2014 ss.51(2) and 52(1)). */
export const appealableDecisions = {
  'refusal-to-assess': 'not to secure an EHC needs assessment (CFA 2014 s.51(2)(a))',
  'refusal-to-issue': 'not to issue an EHC plan after an assessment (CFA 2014 s.51(2)(b))',
  'plan-contents':
    'on what a plan says when it is first made, amended or replaced: needs, special educational provision, school or other institution (CFA 2014 s.51(2)(c))',
  'refusal-to-reassess': 'not to secure a re-assessment (CFA 2014 s.51(2)(d))',
  'refusal-to-amend': 'not to amend or replace a plan after a review or re-assessment (CFA 2014 s.51(2)(e))',
  cease: 'to cease to maintain a plan (CFA 2014 s.51(2)(f))',
} as const;
export type AppealableDecision = keyof typeof appealableDecisions;

/** What an order of the tribunal requires (SEND Regs 2014 reg 44(2)), and what a mediation agreement can be like (reg 42(2)). */
export const orderKinds = {
  assess: 'secure an assessment or a re-assessment (SEND Regs 2014 reg 44(2)(b))',
  'make-plan': 'make and maintain a plan (reg 44(2)(c))',
  reconsider: 'consider again, as the order says (reg 44(2)(d))',
  amend: 'amend the special educational provision in the plan (reg 44(2)(e))',
  'name-school': 'amend the name or type of school or other institution in the plan (reg 44(2)(f))',
  maintain: 'continue to maintain the plan, with or without amendments (reg 44(2)(g) and (h))',
} as const;
export type OrderKind = keyof typeof orderKinds;

/** Why a decision of the authority is taken up again: from where, and on which time limits (regs 42, 44 and 45). */
export const orderSources = {
  'tribunal-order': 'order of the First-tier Tribunal (SEND Regs 2014 reg 44)',
  'mediation-agreement': 'agreement in mediation (reg 42)',
  'appeal-not-opposed': 'appeal that the authority does not oppose (reg 45)',
} as const;
export type OrderSource = keyof typeof orderSources;
