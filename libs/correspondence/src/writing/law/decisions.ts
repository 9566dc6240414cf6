import type { AppealableDecision } from '@ehc/casefile/contract';

/** What was decided, in plain words, after 'our decision' (CFA 2014 s.51(2)). */
export const decisionInWords: Record<AppealableDecision, string> = {
  'refusal-to-assess': 'not to carry out an education, health and care (EHC) needs assessment',
  'refusal-to-issue': 'not to issue an education, health and care (EHC) plan',
  'plan-contents': 'on what the education, health and care (EHC) plan says',
  'refusal-to-reassess': 'not to carry out another education, health and care (EHC) needs assessment',
  'refusal-to-amend': 'not to change or replace the education, health and care (EHC) plan',
  cease: 'to end the education, health and care (EHC) plan',
};
