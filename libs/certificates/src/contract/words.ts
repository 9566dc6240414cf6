/** Why a certificate is given (CFA 2014 s.55, SEND Regs 2014 regs 34 and 39): code -> what is certified, in words. */
export const certificateGrounds = {
  'does-not-wish':
    'was given information about mediation and does not wish to take part (CFA 2014 s.55(4), SEND Regs 2014 reg 34(1))',
  mediated: 'took part in mediation, which has ended (CFA 2014 s.55(5), SEND Regs 2014 reg 39(1))',
  'not-arranged':
    'wanted mediation, and the local authority could not arrange it in time (SEND Regs 2014 reg 39(2) and (3))',
} as const;
export type CertificateGround = keyof typeof certificateGrounds;

/** What the day beside the ground is: the rules `mediation.certificate-…` count from it. */
export const groundDays = {
  'does-not-wish': 'The family told the adviser',
  mediated: 'The mediation ended',
  'not-arranged': 'The authority told the adviser',
} as const satisfies Record<CertificateGround, string>;

/** How the adviser stood in the register of mediators on the day of issue. */
export const registerStatuses = {
  registered: 'on the register',
  suspended: 'suspended from the register',
  'not-registered': 'not on the register',
} as const;
export type RegisterStatus = keyof typeof registerStatuses;

/** Why a certificate no longer stands. */
export const revocationReasons = {
  'issued-in-error': 'It should not have been issued.',
  'wrong-details': 'Something on it was wrong.',
} as const;
export type RevocationReason = keyof typeof revocationReasons;
