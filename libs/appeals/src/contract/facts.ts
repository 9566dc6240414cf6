import type { AppealableDecision, Correction, OrderKind, Recomputation } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { Appellant, Authority, ExceptionGroundCode, OrderPart, Outcome, RecommendationBody } from './codes.js';

type Happened<Kind extends string, Body = unknown> = { kind: Kind; on: PlainDate } & Body;

/** How the case begins. `on` is the day the tribunal received the appeal. */
export type Lodging = Happened<
  'appeal-lodged',
  {
    decision: AppealableDecision;
    /** reference of the mediation case */
    mediation?: string;
    /** the day the notice of the decision was sent */
    noticeSent: PlainDate;
    by: Appellant;
    authority: Authority;
    /** number of the certificate, as it is printed on it */
    certificate?: string;
    certificateIssued?: PlainDate;
    leaveGivenOn?: PlainDate;
    /** the day on which the tribunal extended the time (HESC Rules 2008 r.5) */
    timeExtendedOn?: PlainDate;
  }
>;

type Answering =
  | Happened<
      'appeal-registered',
      {
        /** the day the tribunal sent the appeal to the authority, where it is not the day of registration */
        sentToAuthorityOn?: PlainDate;
        /** the date in the registration letter, which prevails */
        responseDueBy?: PlainDate;
      }
    >
  | Happened<'response-sent', { opposes: true }>
  /** `on` is the day the authority told the tribunal. For an appeal about a plan's contents: what of it is to be amended. */
  | Happened<
      'appeal-not-opposed',
      { contentsToo?: boolean; placementToo?: boolean; /** of an appeal against ceasing */ agreedToAmend?: boolean }
    >;

type Hearing =
  | Happened<'hearing-listed', { hearing: string; date: PlainDate }>
  | Happened<'hearing-held', { hearing: string }>
  | Happened<'hearing-vacated', { hearing: string }>;

/** One order within a decision. */
export interface Order {
  order: string;
  kind: OrderKind;
  /** of an order to maintain: whether the plan is to be amended too */
  amendments?: boolean;
  /** the date that the tribunal set for an order with one limit (reg 44(1)) */
  directed?: PlainDate;
  /** the dates that the tribunal set for parts of an order with several limits */
  directedParts?: Partial<Record<OrderPart, PlainDate>>;
}

export interface Recommendation {
  recommendation: string;
  body: RecommendationBody;
  directed?: PlainDate;
}

/** `on` is the day the order was made, which is earlier than the day it was sent (reg 44(2)). */
export type Decision = Happened<
  'appeal-decided',
  {
    outcome: Outcome;
    orders: Order[];
    recommendations: Recommendation[];
    /** of a dismissed appeal against ceasing: whether the plan now ends (reg 44(2)(a)) */
    ceaseUpheld?: boolean;
  }
>;

type Complying =
  | Happened<'order-complied', { order: string; part?: OrderPart }>
  | Happened<
      'exception-recorded',
      /** `rule` is the key of the limit; the days are those of an absence or a closure */
      { rule: string; ground: ExceptionGroundCode; from?: PlainDate; to?: PlainDate; adviceAskedOn?: PlainDate }
    >
  /** Health: the day the authority received the board's answer. Social care: the day the authority sent its own. */
  | Happened<'recommendation-answered', { recommendation: string }>
  | Happened<'answer-copied', { recommendation: string }>
  | Happened<'appeal-withdrawn', { by: 'family' }>;

/** Everything that can be entered in an appeal's log, but for corrections and recomputations. */
export type HappeningFact = Lodging | Answering | Hearing | Decision | Complying;
export type AppealFact = HappeningFact | Correction<HappeningFact> | Recomputation;
export type FactKind = AppealFact['kind'];
export type FactOf<Kind extends FactKind> = Extract<AppealFact, { kind: Kind }>;
