import type { PlainDate } from '../calendar/plain-date.js';
import type { Count } from '../counting/count.js';
import type { RuleId } from '../model.js';

export type Area = 'england' | 'essex' | 'lancashire' | 'ealing' | 'wigan';

/** A stage that a local agreement wants done by its own target, inside the legal limits (ASM-15). */
export interface StageTarget {
  id: string;
  words: string;
  /** The fact it counts from, such as 'requested'. */
  from: string;
  /** The fact that meets it, such as 'draft-plan-sent'. */
  until: string;
  days: number;
  unit: 'days' | 'working-days';
  /** The legal limit that this target must never outlast. */
  within: RuleId;
}

export interface SignatoryParty {
  organisation: string;
  signatory?: string;
  acceptedOn?: PlainDate;
}

/** What a local agreement adds to the law, tightens or names. A running case stays on the version it began under (GEN-01). */
export interface Agreement {
  area: Area;
  localAuthority: { code: 'EN' | 'EX' | 'LA' | 'EA' | 'WI'; name: string };
  version: string;
  from: PlainDate;
  to?: PlainDate;
  approvedBy: string;
  reason: string;
  /** Where the values come from, in words. */
  source: string;
  /** Settings the source leaves open, here with a starting value to be agreed. */
  notInSource: string[];
  /** Parties that must accept; the agreement is active when all have (GEN-02). */
  parties: SignatoryParty[];
  /** Review date and permitted reasons for variation (GEN-03). */
  reviewOn?: PlainDate;
  variationReasons: string[];
  /** How many days before a limit the team is warned, by rule, with a default. */
  warningDays: Record<RuleId | 'default', number>;
  stageTargets: StageTarget[];
  /** Limits that only this agreement sets, by rule id (binding 'local'). */
  localLimits: Record<RuleId, Count>;
  /** Who signs a plan off (PLN-09); empty: the local authority alone. */
  signOff: { role: string; words: string }[];
  /** Age from which a young person asks, consents and decides alone. */
  youngPersonFrom: number;
  /** Who may ask for an EHC assessment (REF-01). */
  requesters: string[];
  /** Support a school is expected to pay for first; it informs a decision and never takes it (REF-10). */
  costThreshold: { pounds: number; from: PlainDate };
  /** Weekday of the referral group (ASM-05), where there is one. */
  referralGroupWeekday?: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday';
  keyWorking: KeyWorking;
  supportReferral: SupportReferral;
  mediation: {
    /** MED-04: in law the mediation adviser. */
    certificateIssuer: 'adviser';
    /** MED-06: which event ends the 30 days. The session is the stricter. */
    arrangedWhen: 'session';
  };
  /** Roles under the name used in this area, by the general name. */
  roleNames: Record<string, string>;
}

export interface KeyWorking {
  rules: string[];
  /** Ages `from` up to and including `to`, and the help offered (KWK-07). */
  bands: { from: number; to: number; offer: string; endsWhen: string }[];
}

/** How families reach an independent supporter or the information, advice and support service. */
export interface SupportReferral {
  sources: string[];
  selfReferral: 'free' | 'with-consent-to-liaise' | 'norm' | 'none';
  channels: string[];
  consents: { what: string; written: boolean }[];
  outOfRemit: string[];
  /** Consent needed before a referral by someone else is acted on. */
  thirdPartyConsent?: string;
}
