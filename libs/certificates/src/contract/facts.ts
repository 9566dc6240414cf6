import type { AppealableDecision } from '@ehc/casefile/contract';
import type { CertificateGround, RegisterStatus, RevocationReason } from './words.js';

/** A calendar date, 'YYYY-MM-DD'. */
type PlainDate = string;

/**
 * What a mediation certificate says (CFA 2014 s.55, SEND Regs 2014 regs 34 and 39), without anybody's name: codes, dates, and the
 * names of organisations. Nothing that was said in mediation has a place here.
 */
export interface CertificateFacts {
  /** such as `MC-7F3K-9Q2D-XW4T-S` */
  number: string;
  /** the mediation case, such as `EX-2026-0141-M1` */
  mediation: string;
  authority: { code: string; name: string };
  provider: { code: string; name: string };
  /** the adviser, as the register of mediators knew them on the day of issue */
  adviser: { register: string; number: string; status: RegisterStatus };
  /** the decision in dispute; its words are those of the day of issue */
  decision: { code: AppealableDecision; words: string; noticeDated: PlainDate };
  ground: CertificateGround;
  /** the day that `groundDays` names for the ground */
  groundOn: PlainDate;
  /** the month for an appeal runs from this day (HESC rules r.20(1)(c)) */
  issuedOn: PlainDate;
  /** the issues were about health care alone */
  healthOnly: boolean;
}

/** How it is proved whom a certificate is about, without naming them. */
export interface HolderProof {
  /** 16 random bytes, base64url */
  salt: string;
  /** SHA-256 of salt, name and date of birth, base64url */
  holder: string;
}

/** A certificate that no longer stands; one with a replacement was corrected. */
export interface Revocation {
  number: string;
  on: PlainDate;
  because: RevocationReason;
  replacedBy?: string | undefined;
}
