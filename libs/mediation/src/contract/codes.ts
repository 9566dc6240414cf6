import type { OrderKind } from '@ehc/casefile/contract';

/** What the family says of mediation; it is free to change its mind (MED-03). */
export const choices = ['undecided', 'declines', 'wants-mediation'] as const;
export type Choice = (typeof choices)[number];

/** What the mediation is about: it decides who arranges it, and from when (SEND Regs 2014 regs 35 and 36). */
export const issuesOfMediation = ['education-and-social-care', 'health', 'mixed'] as const;
export type Issues = (typeof issuesOfMediation)[number];

/** Who arranges a session (regs 35(3), 35(4), 36(2)). */
export const arrangers = ['local-authority', 'health-commissioner', 'both'] as const;
export type Arranger = (typeof arrangers)[number];

export const cancellers = ['family', 'local-authority', 'health-commissioner', 'mediator'] as const;
export type Canceller = (typeof cancellers)[number];

/** Whether a body came, and with somebody who can decide for it (reg 37(1)). */
export const attendances = ['attended-with-authority', 'attended-without-authority', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

export const familyAttendances = ['attended', 'absent'] as const;
export type FamilyAttendance = (typeof familyAttendances)[number];

/** How the child's views were come by (MED-08). */
export const waysOfHearing = ['attended', 'in-writing', 'through-supporter', 'not-obtained'] as const;
export type WayOfHearing = (typeof waysOfHearing)[number];

export const outcomes = ['agreed', 'partly-agreed', 'not-agreed'] as const;
export type Outcome = (typeof outcomes)[number];

export const stepOwners = ['local-authority', 'health-commissioner'] as const;
export type StepOwner = (typeof stepOwners)[number];

/** Why a certificate is given, in law. */
export const certificateGrounds = {
  'does-not-wish': 'was informed about mediation and does not wish to pursue it (CFA 2014 s.55(4))',
  mediated: 'took part in mediation, which has ended (CFA 2014 s.55(5))',
  'not-arranged': 'mediation could not be arranged in 30 days (SEND Regs 2014 reg 39(2) and (3))',
} as const;
export type CertificateGround = keyof typeof certificateGrounds;

/** What the register said of the adviser on the day of the certificate. */
export const registerStatuses = ['registered', 'not-registered'] as const;
export type RegisterStatus = (typeof registerStatuses)[number];

export const revocationReasons = ['issued-in-error', 'wrong-details'] as const;
export type RevocationReason = (typeof revocationReasons)[number];

export const waysOfSettling = ['authority-changed-decision', 'family-content'] as const;
export type WayOfSettling = (typeof waysOfSettling)[number];

/** Who bears a cost of mediation (MED-12). */
export const bearersOfCost = {
  'local-authority': 'the local authority',
  family: 'the family',
  'health-commissioner': 'the health commissioner',
} as const;
export type BearerOfCost = keyof typeof bearersOfCost;

/** What is to be learned for procedure (MED-12). A list, as words would tell what was said in mediation. */
export const lessons = {
  'information-beforehand': 'The family was not told clearly beforehand what mediation is and can do',
  'papers-late': 'Papers came late, or were missing',
  'notice-too-short': 'The family was told date and place too late to prepare',
  'moved-or-cancelled': 'A session was cancelled or moved',
  'venue-or-access': 'The place did not suit: how to get there, access, or privacy',
  'remote-technology': 'Telephone or video did not work, or did not suit',
  'session-length': 'The time for the session was too short, or too long',
  'nobody-to-decide': 'Somebody who could decide for the authority or the commissioner was missing',
  'views-of-child': 'The views of the child or young person were missing, or came too late',
  'support-missing': 'A supporter, an advocate or an interpreter was missing',
} as const;
export type Lesson = keyof typeof lessons;

/** The parts of an order that has several limits (reg 44(2)(b), (c), (g) and (h)); an agreement like such an order has the same. */
export const orderParts: Record<OrderKind, readonly string[]> = {
  assess: ['notify', 'refusal', 'final-plan'],
  'make-plan': ['draft', 'final'],
  reconsider: [],
  amend: [],
  'name-school': [],
  maintain: ['keep', 'amend'],
};
