import type { CaseHeader, Objection } from '@ehc/casefile/contract';
import type { Duty } from '@ehc/casefile/domain';
import { longDate } from '@ehc/rules/plain-date';
import type { FactOf, MediationFact } from '../contract/index.js';
import { certificateCutoff } from './duties/family-time.js';
import { allByDay, noticeIn, type Facts } from './find.js';

/**
 * Why the law does not allow a fact, where that takes a due date to know. `duties` are those of the record with the fact in it.
 * A correction is held against everything that it can make unlawful.
 */
export function unlawful(
  _: CaseHeader,
  facts: Facts,
  fact: MediationFact,
  duties: () => readonly Duty[],
): Objection | undefined {
  const concerned: readonly MediationFact[] = fact.kind === 'correction' ? facts.map((entry) => entry.fact) : [fact];
  for (const each of concerned) {
    const objection =
      each.kind === 'session-booked'
        ? shortNotice(each, duties())
        : each.kind === 'certificate-issued'
          ? contactedTooLate(facts)
          : undefined;
    if (objection) return objection;
  }
  return undefined;
}

/** Reg 37(2): at least 5 working days before, unless the family consents. */
function shortNotice({ session, on, date }: FactOf<'session-booked'>, duties: readonly Duty[]): Objection | undefined {
  const notice = duties.find(({ key }) => key === `mediation.venue-notice/${session}`);
  return notice?.due && on > notice.due
    ? {
        code: 'too-short-notice',
        field: 'date',
        provision: notice.citation,
        detail: `For mediation on ${longDate(date)} the family must be told date and place by ${longDate(notice.due)}. Choose a later date, or record that the family agreed to shorter notice.`,
      }
    : undefined;
}

/** Reg 34(2) and (3). */
function contactedTooLate(facts: Facts): Objection | undefined {
  const cutoff = certificateCutoff(facts);
  const contact = allByDay(facts, 'adviser-contacted')[0];
  if (!cutoff?.due || !contact || contact.on <= cutoff.due) return undefined;
  const placement =
    noticeIn(facts)?.decision === 'plan-contents'
      ? ' An appeal only about the school or other institution named needs no certificate (CFA 2014 s.55(2)).'
      : '';
  return {
    code: 'contacted-too-late',
    provision: cutoff.citation,
    detail: `The family contacted an adviser on ${longDate(contact.on)}. A certificate needs contact by ${longDate(cutoff.due)}; after that only the tribunal can give leave to appeal without one (reg 34(3)).${placement}`,
  };
}
