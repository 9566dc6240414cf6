import { live, type CaseInHand, type Office } from '@ehc/casefile/testing';
import type { AppealFact } from '../contract/index.js';
import { decided, lodged, ordering } from './appeals-in-hand.js';
import { newAppeal } from './office.js';

type Play = (office: Office) => Promise<CaseInHand<AppealFact>>;

const inTime =
  (facts: AppealFact[], until?: string): Play =>
  (office) =>
    live(office, () => newAppeal(office), facts, until);

/** The day on which the office opens for all of these. */
export const storiesBegin = '2026-01-12';

/** Every path an appeal can take, one after the other on one clock; their histories are replayed against each later version of the code. */
export const historyStories: Record<string, Play> = {
  'allowed-with-order': inTime([
    lodged({ on: '2026-01-12', noticeSent: '2025-11-24', certificateIssued: '2025-12-15' }),
    { kind: 'appeal-registered', on: '2026-01-19' },
    { kind: 'response-sent', on: '2026-02-23', opposes: true },
    { kind: 'hearing-listed', on: '2026-03-02', hearing: 'hearing-1', date: '2026-04-20' },
    { kind: 'hearing-held', on: '2026-04-20', hearing: 'hearing-1' },
    ordering('2026-04-29', 'amend'),
    { kind: 'order-complied', on: '2026-06-10', order: 'order-1' },
  ]),
  'not-opposed': inTime([
    lodged({
      on: '2026-06-15',
      decision: 'refusal-to-assess',
      noticeSent: '2026-04-20',
      certificateIssued: '2026-06-01',
    }),
    { kind: 'appeal-registered', on: '2026-06-22' },
    { kind: 'appeal-not-opposed', on: '2026-07-01' },
    { kind: 'order-complied', on: '2026-07-10', order: 'not-opposed', part: 'notify' },
    { kind: 'order-complied', on: '2026-09-07', order: 'not-opposed', part: 'final-plan' },
  ]),
  dismissed: inTime([
    lodged({ on: '2026-09-21', noticeSent: '2026-08-03', certificateIssued: '2026-09-01' }),
    { kind: 'appeal-registered', on: '2026-09-28' },
    { kind: 'response-sent', on: '2026-11-02', opposes: true },
    { kind: 'hearing-listed', on: '2026-11-09', hearing: 'hearing-1', date: '2027-01-11' },
    { kind: 'hearing-vacated', on: '2026-12-14', hearing: 'hearing-1' },
    decided('2027-01-25', { outcome: 'dismissed' }),
  ]),
  withdrawn: inTime([
    lodged({ on: '2027-02-08', noticeSent: '2026-12-14', certificateIssued: '2027-01-11' }),
    { kind: 'appeal-registered', on: '2027-02-15' },
    { kind: 'appeal-withdrawn', on: '2027-04-12', by: 'family' },
  ]),
  recommended: inTime([
    lodged({ on: '2027-04-19', noticeSent: '2027-03-01', certificateIssued: '2027-03-22' }),
    { kind: 'appeal-registered', on: '2027-04-26' },
    { kind: 'response-sent', on: '2027-05-24', opposes: true },
    decided('2027-07-05', {
      outcome: 'dismissed',
      recommendations: [{ recommendation: 'physiotherapy', body: 'health' }],
    }),
    { kind: 'recommendation-answered', on: '2027-08-02', recommendation: 'physiotherapy' },
    { kind: 'answer-copied', on: '2027-08-06', recommendation: 'physiotherapy' },
  ]),
};
