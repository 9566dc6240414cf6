/** The notices of a disagreement. Templates are kept by the correspondence package under the same names. */
export const disagreementLetters = {
  'resolution-offered': 'How we can help to resolve your disagreement (CFA 2014 s.57)',
  'resolution-timetable': 'The timetable that you and the others set (DRS-02)',
  escalation: 'For officers and managers: a disagreement between agencies goes up a tier (DRS-05)',
} as const;
export type DisagreementLetterName = keyof typeof disagreementLetters;

export const disagreementLetterRecipients = ['family', 'officer', 'managers'] as const;
export type DisagreementLetterRecipient = (typeof disagreementLetterRecipients)[number];
