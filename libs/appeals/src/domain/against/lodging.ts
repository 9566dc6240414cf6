import { appealableDecisions, type Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import type { FactOf } from '../../contract/index.js';

type Lodged = FactOf<'appeal-lodged'>;

/** Only appealable decisions (APP-01), and only with a certificate, about placement alone, or with leave (APP-02). */
export const toLodging = (lodged: Lodged): Objection | undefined =>
  notAppealable(lodged) ?? withoutAuthority(lodged) ?? wrongDays(lodged);

function notAppealable({ decision }: Lodged): Objection | undefined {
  if (Object.hasOwn(appealableDecisions, decision)) return undefined;
  return {
    code: 'not-appealable',
    field: 'decision',
    provision: 'CFA 2014 s.51(2); APP-01',
    detail: `There is no right of appeal against "${decision}". It lies against decisions ${Object.values(appealableDecisions).join('; ')}.`,
  };
}

function withoutAuthority(lodged: Lodged): Objection | undefined {
  const { authority, decision, certificate, certificateIssued, leaveGivenOn } = lodged;
  if (authority === 'placement-only' && decision !== 'plan-contents')
    return {
      code: 'needs-a-certificate',
      field: 'authority',
      provision: 'CFA 2014 s.55(2)',
      detail: 'Only an appeal about nothing but the school or other institution in a plan needs no certificate.',
    };
  if (authority === 'leave' && leaveGivenOn === undefined)
    return {
      code: 'needs-leave',
      field: 'leaveGivenOn',
      provision: 'SEND Regs 2014 reg 34(3)',
      detail: 'Say on which day the tribunal gave leave to appeal without a certificate.',
    };
  if (authority === 'certificate' || certificate !== undefined || certificateIssued !== undefined)
    return incomplete('certificate', certificate) ?? incomplete('certificateIssued', certificateIssued);
  return undefined;
}

const incomplete = (field: 'certificate' | 'certificateIssued', value: unknown): Objection | undefined =>
  value !== undefined
    ? undefined
    : {
        code: 'needs-a-certificate',
        field,
        provision: 'CFA 2014 s.55(3); APP-02',
        detail: `Give the ${field === 'certificate' ? 'number of the mediation certificate' : 'day on which the mediation certificate was issued'}. An appeal without one is either about placement alone (s.55(2)), or needs the tribunal's leave.`,
      };

function wrongDays({ on, noticeSent, certificateIssued }: Lodged): Objection | undefined {
  if (noticeSent > on)
    return {
      code: 'before-what-it-depends-on',
      field: 'noticeSent',
      provision: 'CFA 2014 s.51(1)',
      detail: `The appeal of ${longDate(on)} is against a decision of which notice was sent later, on ${longDate(noticeSent)}.`,
    };
  if (certificateIssued !== undefined && certificateIssued > on)
    return {
      code: 'certificate-after-the-appeal',
      field: 'certificateIssued',
      provision: 'CFA 2014 s.55(3)',
      detail: `The certificate of ${longDate(certificateIssued)} was issued after the appeal was received on ${longDate(on)}.`,
    };
  if (certificateIssued !== undefined && certificateIssued < noticeSent)
    return {
      code: 'certificate-of-another-decision',
      field: 'certificateIssued',
      provision: 'CFA 2014 s.55(4) and (5)',
      detail: `The certificate of ${longDate(certificateIssued)} is older than the notice of ${longDate(noticeSent)}: it is about another decision.`,
    };
  return undefined;
}
