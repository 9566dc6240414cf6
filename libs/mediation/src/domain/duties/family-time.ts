import type { Duty } from '@ehc/casefile/domain';
import { dueDate, type DueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import { standingCertificate } from '../certificates.js';
import { allByDay, endOfCase, noticeIn, type Facts } from '../find.js';
import { limitFrom } from './limit.js';

/** Two months from the notice to contact an adviser (regs 33 and 34(2)), and the time to appeal (HESC Rules 2008 r.20). */
export function familyTime(facts: Facts, agreement: Agreement): Duty[] {
  const contact = contactWindow(facts);
  const appeal = appealWindow(facts);
  if (!contact || !appeal) return [];
  const endedOn = endOfCase(facts);
  const window = (ruleId: string, found: DueDate, used: string | undefined) =>
    limitFrom(agreement, ruleId, found, {
      nature: 'window',
      metOn: used !== undefined && used <= found.due! ? used : undefined,
      endedOn,
    });
  return [
    window('mediation.contact', contact, allByDay(facts, 'adviser-contacted')[0]?.on),
    window('appeal.lodge', appeal, allByDay(facts, 'appeal-lodged')[0]?.on),
  ];
}

function contactWindow(facts: Facts): DueDate | undefined {
  const notice = noticeIn(facts);
  return (
    notice &&
    dueDate('mediation.contact', { sent: notice.on, ...(notice.dated === undefined ? {} : { dated: notice.dated }) })
  );
}

/** The last day to appeal as it stands: later of two months from the notice sent and one month from the certificate that stands. */
export function appealWindow(facts: Facts): DueDate | undefined {
  const notice = noticeIn(facts);
  const certificate = standingCertificate(facts)?.on;
  return notice && dueDate('appeal.lodge', { sent: notice.on, ...(certificate === undefined ? {} : { certificate }) });
}

/** After this day no contact leads to a certificate (reg 34(2)): two months from the date of the notice. */
export function certificateCutoff(facts: Facts): DueDate | undefined {
  const notice = noticeIn(facts);
  return notice && dueDate('mediation.certificate-cutoff', { dated: notice.dated ?? notice.on });
}
