/** The notices of the process, and their basis. Templates are kept by the correspondence package under the same names. */
export const mediationLetters = {
  'health-issues-told': 'The family wants mediation about health provision (SEND Regs 2014 reg 35(2))',
  'mediation-session': 'Date and place of the mediation (reg 37(2))',
  'mediation-session-cancelled': 'The mediation session will not take place (reg 37(2))',
  'mediation-cannot-be-arranged': 'Mediation cannot be arranged in 30 days (reg 39(2) and (3))',
  'mediation-certificate':
    'Your certificate is issued, and the last day to appeal (CFA 2014 s.55; HESC Rules 2008 r.20)',
  'certificate-revoked': 'A certificate is no longer valid, and the last day to appeal (CFA 2014 s.55)',
  'appeal-window-moved': 'The last day to appeal has changed (HESC Rules 2008 r.20(1)(c))',
  'mediation-agreement': 'What was agreed in mediation, and by when it is to be done (SEND Regs 2014 reg 42)',
} as const;
export type MediationLetterName = keyof typeof mediationLetters;

export const mediationLetterRecipients = ['family', 'health-commissioner', 'mediation-adviser', 'officer'] as const;
export type MediationLetterRecipient = (typeof mediationLetterRecipients)[number];
