/** Where a case stands (ASM-01), in the order of the process; the last six end it. */
export const stages = {
  'request-received': 'Request received',
  considering: 'Considering whether to assess',
  'referral-group-advised': 'Referral group has advised',
  'gathering-advice': 'Gathering advice',
  'summary-assessment': 'Summary Assessment finished',
  'panel-advised': 'Panel has advised',
  drafting: 'Drafting the plan',
  'draft-with-family': 'Draft plan with the family',
  'signed-off': 'Plan signed off',
  'amending-plan': 'Amending the plan',
  'final-plan-issued': 'Final plan issued',
  'refused-to-assess': 'Decided not to assess',
  'refused-to-issue': 'Decided not to issue a plan',
  'not-considered': 'No special educational provision called for',
  withdrawn: 'Request withdrawn',
  'moved-out': 'Moved to another local authority',
} as const;
export type Stage = keyof typeof stages;

const closing: ReadonlySet<Stage> = new Set<Stage>([
  'final-plan-issued',
  'refused-to-assess',
  'refused-to-issue',
  'not-considered',
  'withdrawn',
  'moved-out',
]);
export const isClosed = (stage: Stage): boolean => closing.has(stage);

/** What an open case waits for next, for those who look at its workflow. */
export const waitsFor: Partial<Record<Stage, string>> = {
  'request-received': 'notice to the family that an assessment is considered',
  considering: "the family's views, and the referral group",
  'referral-group-advised': 'the decision whether to assess',
  'gathering-advice': 'advice, then the Summary Assessment',
  'summary-assessment': 'the panel',
  'panel-advised': 'the decision whether to issue a plan',
  drafting: 'the draft plan',
  'draft-with-family': "the family's answer, the settings, and the sign-off",
  'signed-off': 'the final plan',
  'amending-plan': 'the amended plan',
};
