import type { Correction, OrderKind, OrderSource, Recomputation } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import type {
  AdviceBody,
  AdviceKind,
  ExceptionGroundCode,
  OrderPart,
  PlanRecipient,
  Requester,
  SignOffRole,
} from './codes.js';

type Happened<Kind extends string, Body = unknown> = { kind: Kind; on: PlainDate } & Body;

/** How the case begins: a request (REF-01), or a child brought to the authority's attention (REF-02). */
export type Beginning =
  | Happened<'request-received', { requester: Requester; ofAge: number }>
  | Happened<'brought-to-attention', { ofAge: number }>;

type Considering =
  | Happened<'need-for-provision-judged', { mayBeNeeded: boolean }>
  | Happened<'officer-named', { officer: string }>
  | Happened<'notice-of-consideration-given'>
  | Happened<'views-received'>
  | Happened<'evidence-received'>
  | Happened<'key-working-discussed', { level: 'full' | 'light' | 'none' }>
  | Happened<
      'referral-group-recommended',
      {
        assess: boolean;
        keyWorking?: { serviceAlreadyInvolved: boolean; needsLookComplex: boolean; helpWanted?: boolean };
        adviceToSeek: AdviceKind[];
      }
    >
  | Happened<'assessment-decided', { assess: boolean; notifiedOn?: PlainDate }>;

type Assessing =
  | Happened<'advice-requested', { advice: string; adviceKind: AdviceKind; body: AdviceBody }>
  | Happened<'advice-chased', { advice: string }>
  | Happened<'advice-received', { advice: string }>
  | Happened<
      'advice-excused',
      { advice: string; ground: 'exceptional-circumstances' | 'absent-4-weeks' | 'missed-appointment' }
    >
  | Happened<'placed-for-assessment', { setting: string; openDays: PlainDate[] }>
  | Happened<'summary-assessment-finished'>
  | Happened<'panel-recommended', { planNeeded: boolean }>
  | Happened<'plan-decided', { issue: boolean; notifiedOn?: PlainDate }>;

type Planning =
  | Happened<'draft-plan-sent', { planVersion?: number }>
  | Happened<
      'representations-received',
      { from: 'family' | 'professional'; asksForMeeting?: boolean; asksForSetting?: boolean; agrees?: boolean }
    >
  | Happened<'setting-consulted', { consultation: string }>
  | Happened<'setting-replied', { consultation: string; canMeetNeed: boolean }>
  | Happened<'setting-decided', { consultation?: string; asPreferred: boolean }>
  | Happened<'plan-meeting-offered'>
  | Happened<'plan-meeting-held', { changes: 'none' | 'small' | 'significant' }>
  | Happened<'plan-meeting-declined'>
  | Happened<'changes-made', { size: 'small' | 'significant' }>
  | Happened<'plan-signed-off', { roles: SignOffRole[] }>
  | Happened<'final-plan-issued', { planVersion?: number; recipients: PlanRecipient[] }>;

/**
 * A decision is taken up again. `on` is the day the order was made, of the agreement, or on which the tribunal was told.
 * `from` is the mediation or appeal it comes from and `step` what it is called there; told again, it replaces what was told.
 */
type Ordered =
  | Happened<
      'order-received',
      {
        source: OrderSource;
        like: OrderKind;
        from: string;
        step: string;
        /** of an order to maintain a plan: whether it is amended too (reg 44(2)(h)) */
        amendments?: boolean;
        /** of an appeal not opposed about contents and placement: both are amended by one plan (reg 45(4) and (5)) */
        placementToo?: boolean;
        /** the date set by the tribunal for an order with one limit (reg 44(1)) */
        directed?: PlainDate;
        /** the dates set by the tribunal for parts of an order, such as `draft` */
        directedParts?: Partial<Record<OrderPart, PlainDate>>;
        /** the date agreed in writing, which stands for all parts (reg 42(5)) */
        agreedInWriting?: PlainDate;
      }
    >
  /** It was entered in error where it came from, and struck out there. */
  | Happened<'order-withdrawn', { from: string; step: string }>
  /** `steps` says which orders the plan carries out, where it is not all that were received */
  | Happened<'amended-plan-issued', { planVersion?: number; recipients: PlanRecipient[]; steps?: string[] }>;

type AnyTime =
  | Happened<
      'exception-recorded',
      { rule: string; ground: ExceptionGroundCode; adviceAskedOn?: PlainDate; from?: PlainDate; to?: PlainDate }
    >
  | Happened<'request-withdrawn', { by: 'parent' | 'young-person' }>
  | Happened<'moved-out-of-area', { newLocalAuthority: string }>;

/** Everything that can be entered in an assessment's log, but for corrections and recomputations. */
export type HappeningFact = Beginning | Considering | Assessing | Planning | Ordered | AnyTime;
export type AssessmentFact = HappeningFact | Correction<HappeningFact> | Recomputation;
export type FactKind = AssessmentFact['kind'];
export type FactOf<Kind extends FactKind> = Extract<AssessmentFact, { kind: Kind }>;
