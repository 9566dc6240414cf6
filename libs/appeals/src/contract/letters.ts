/** The notices of an appeal, and what each says. Templates are kept by the correspondence package under the same names. */
export const appealLetters = {
  'appeal-registered': 'For officers: an appeal is registered, and what is due by when (HESC Rules 2008 r.21)',
  'not-opposed': 'We do not oppose your appeal: what we will do, and by when (SEND Regs 2014 reg 45)',
  'order-made': 'What the tribunal ordered, and by when it must be done (SEND Regs 2014 reg 44)',
  'recommendation-made': 'The tribunal made a recommendation: please answer (Recommendations Regs 2017 regs 6 and 7)',
  'order-complied': 'What the tribunal ordered, or we agreed to, is done',
} as const;
export type AppealLetterName = keyof typeof appealLetters;

export const appealLetterRecipients = ['family', 'officer', 'health-commissioner', 'social-care'] as const;
export type AppealLetterRecipient = (typeof appealLetterRecipients)[number];
