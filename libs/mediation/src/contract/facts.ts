import type { AppealableDecision, Correction, OrderKind, Recomputation } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import type {
  Arranger,
  Attendance,
  BearerOfCost,
  Canceller,
  CertificateGround,
  Choice,
  FamilyAttendance,
  Issues,
  Lesson,
  Outcome,
  RegisterStatus,
  RevocationReason,
  StepOwner,
  WayOfHearing,
  WayOfSettling,
} from './codes.js';

type Happened<Kind extends string, Body = unknown> = { kind: Kind; on: PlainDate } & Body;

/** The notice of an appealable decision (CFA 2014 s.52). `on` is the day it was sent; `dated` the date on it, where that differs. */
type Notice =
  Happened<'notice-given', { decision: AppealableDecision; dated?: PlainDate }> | Happened<'notice-withdrawn'>;

/** With the adviser. `choice-made` is on the day the family told the adviser. */
type Advising =
  | Happened<'adviser-contacted', { provider: string }>
  | Happened<'information-given'>
  | Happened<'choice-made', { choice: Choice }>
  | Happened<'mediation-withdrawn', { by: 'family' }>;

/** `authority-told` is on the day the family told the authority that it wants mediation, and about what (s.52(3)). */
type Arranging =
  | Happened<'authority-told', { issues: Issues; commissioners?: string[] }>
  | Happened<'health-commissioner-told', { commissioner: string }>
  | Happened<'health-commissioner-received', { commissioner: string }>
  | Happened<'mediator-assigned', { mediator: string; independent: boolean; registered: boolean }>
  | Happened<
      'session-booked',
      { session: string; date: PlainDate; by: Arranger; familyAgreedToShorterNotice?: boolean }
    >
  | Happened<'session-cancelled', { session: string; by: Canceller }>
  | Happened<'cannot-be-arranged'>;

export interface AgreedStep {
  step: string;
  owner: StepOwner;
  /** the kind of order it is like, where it is about a matter that could be appealed (reg 42(2)) */
  like?: OrderKind;
  /** where it is like an order to maintain a plan: the plan is to be amended too (reg 44(2)(h)) */
  amendments?: boolean;
  /** the day that the parties agreed in writing instead of the limit of law (reg 42(5)) */
  agreedInWriting?: PlainDate;
}

/**
 * The mediation itself: who came, how it ended, and what is to be done. What was said in it is confidential and has no field
 * anywhere, neither in a fact nor among its particulars.
 */
type Mediating =
  | Happened<'child-views-sought', { obtained: boolean; how: WayOfHearing }>
  | Happened<
      'session-held',
      {
        session: string;
        authority: Attendance;
        healthCommissioner?: Attendance;
        family: FamilyAttendance;
        supporter: boolean;
        advocate: boolean;
        childAttended: boolean;
        /** who agreed to the child being there (MED-08) */
        parentAgreed?: boolean;
        mediatorAgreed?: boolean;
      }
    >
  | Happened<'mediation-concluded', { outcome: Outcome }>
  | Happened<'agreement-made', { authorityIsParty: boolean; steps: AgreedStep[] }>
  | Happened<'authority-told-of-agreement'>
  | Happened<'agreement-step-done', { step: string; part?: string }>;

type Certifying =
  | Happened<'certificate-issued', { certificate: string; ground: CertificateGround; register: RegisterStatus }>
  | Happened<'certificate-revoked', { certificate: string; because: RevocationReason }>;

/** What it cost beyond what each would have had to do anyway, and what is to be learned for procedure: numbers and codes (MED-12). */
type Measuring =
  | Happened<
      'cost-recorded',
      {
        borneBy: BearerOfCost;
        /** money; 0 where it is known that there was none */
        pence?: number;
        /** people's time, of all who gave it together; 0 as for money */
        minutes?: number;
        /** the session that it was for, held or not */
        session?: string;
      }
    >
  | Happened<'lessons-recorded', { lessons: Lesson[] }>;

type Ending = Happened<'dispute-settled', { how: WayOfSettling }> | Happened<'appeal-lodged'>;

/** Everything that can be entered in a mediation's log, but for corrections and recomputations. */
export type HappeningFact = Notice | Advising | Arranging | Mediating | Certifying | Measuring | Ending;
export type MediationFact = HappeningFact | Correction<HappeningFact> | Recomputation;
export type FactKind = MediationFact['kind'];
export type FactOf<Kind extends FactKind> = Extract<MediationFact, { kind: Kind }>;
