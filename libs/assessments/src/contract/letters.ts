/** The notices of the process, and who gets each. Templates are kept by the correspondence package under the same names. */
export const letters = {
  'notice-of-consideration':
    'We are considering an assessment, and what you can send us (CFA 2014 s.36(4); SEND Regs 2014 reg 4(2))',
  'no-provision-needed': 'Why we will not consider an assessment (reg 4(1))',
  'decision-to-assess': 'We will assess (reg 5(1))',
  'refusal-to-assess': 'We will not assess, and what you can do (regs 5(3) and 32)',
  'key-working-contact': 'Who your contact is and what help we talked about',
  'advice-request': 'Please send your advice within six weeks (regs 6 and 8)',
  'advice-reminder': 'Your advice has not reached us',
  'refusal-to-issue': 'We will not issue a plan, and what you can do (regs 10 and 32)',
  'decision-to-issue': 'We will issue a plan (s.37)',
  'draft-plan': 'Your draft plan, and your 15 days to answer (s.38; reg 13(1))',
  'setting-consultation': 'Can you meet these needs? (ss.38 and 39)',
  'plan-meeting-offer': 'Would you like a meeting about the draft plan?',
  'final-plan': 'Your final plan, and what you can do if you disagree (regs 13(2) and 14)',
  'duty-to-admit': 'You are named in this plan and must admit (s.43)',
  'exception-recorded': 'Why we cannot keep to a date (Code of Practice 9.43)',
  'withdrawal-confirmed': 'The request has been withdrawn',
  'move-confirmed': 'You have moved to another area',
  'limit-ahead': 'For officers: a limit is near',
  'limit-missed': 'For officers and managers: a limit was missed',
  'breach-withdrawn': 'For officers and managers: a limit called missed was met after all',
} as const;
export type LetterName = keyof typeof letters;

export const letterRecipients = [
  'family',
  'adviser',
  'setting',
  'named-institution',
  'health-commissioner',
  'school',
  'social-care',
  'provider',
  'officer',
  'managers',
] as const;
export type LetterRecipient = (typeof letterRecipients)[number];
