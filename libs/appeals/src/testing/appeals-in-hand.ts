import type { AppealableDecision } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { FactOf } from '../contract/index.js';
import { appealOnPaper, type AppealOnPaper } from './appeal-on-paper.js';

/** An appeal received on 2 November 2026 against a notice of 15 September, with a certificate of 12 October. */
export const lodged = (more: Partial<FactOf<'appeal-lodged'>> = {}): FactOf<'appeal-lodged'> => ({
  kind: 'appeal-lodged',
  on: '2026-11-02',
  decision: 'plan-contents',
  mediation: 'EX-2026-0141-M1',
  noticeSent: '2026-09-15',
  by: 'parent',
  authority: 'certificate',
  certificate: 'MC-7F3K-9Q2D-XW4T-S',
  certificateIssued: '2026-10-12',
  ...more,
});

/** The same appeal, registered and sent to the authority on 9 November 2026. */
export const registered = (decision: AppealableDecision, more: Partial<FactOf<'appeal-lodged'>> = {}): AppealOnPaper =>
  appealOnPaper().enter('2026-11-09', lodged({ decision, ...more }), {
    kind: 'appeal-registered',
    on: '2026-11-09',
  });

/** Decided by an order made on a day. */
export const decided = (on: PlainDate, more: Partial<FactOf<'appeal-decided'>> = {}): FactOf<'appeal-decided'> => ({
  kind: 'appeal-decided',
  on,
  outcome: 'allowed',
  orders: [],
  recommendations: [],
  ...more,
});

/** One order of a kind, under the name `order-1`. */
export const ordering = (
  on: PlainDate,
  kind: FactOf<'appeal-decided'>['orders'][number]['kind'],
  more: Partial<FactOf<'appeal-decided'>['orders'][number]> = {},
): FactOf<'appeal-decided'> => decided(on, { orders: [{ order: 'order-1', kind, ...more }] });
