import { first, type Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import type { Facts } from '../owed.js';
import { dutyOf } from './duty-of.js';

/**
 * The last day to appeal, which the appeal has ended, and the authority's response (HESC Rules 2008 rr.20 and 21).
 * The response is no longer owed when the authority does not oppose, the family withdraws or the tribunal has decided.
 */
export function proceedings(facts: Facts, agreement: Agreement): Duty[] {
  const lodged = first(facts, 'appeal-lodged');
  if (!lodged) return [];
  const registered = first(facts, 'appeal-registered');
  const over = first(facts, 'appeal-not-opposed') ?? first(facts, 'appeal-withdrawn') ?? first(facts, 'appeal-decided');
  return [
    ...dutyOf(
      facts,
      agreement,
      'appeal.lodge',
      { sent: lodged.noticeSent, certificate: lodged.certificateIssued },
      { nature: 'window', endedOn: lodged.on },
    ),
    ...(registered
      ? dutyOf(
          facts,
          agreement,
          'appeal.la-response',
          { sent: registered.sentToAuthorityOn ?? registered.on, directed: registered.responseDueBy },
          { metOn: first(facts, 'response-sent')?.on, endedOn: over?.on },
        )
      : []),
  ];
}
