import { live, type CaseInHand, type Office } from '@ehc/casefile/testing';
import type { MediationFact } from '../contract/index.js';
import { newMediation } from './office.js';
import { agreedInWigan, cancelledInDecember, certificate } from './stories.js';

type Play = (office: Office) => Promise<CaseInHand<MediationFact>>;

const inTime =
  (facts: MediationFact[], until?: string, whose?: Parameters<typeof newMediation>[1]): Play =>
  (office) =>
    live(office, () => newMediation(office, whose), facts, until);

/** Told of a refusal to assess, and mediation explained by an adviser a week later. */
const informed = (sent: string, contacted: string): MediationFact[] => [
  { kind: 'notice-given', on: sent, decision: 'refusal-to-assess' },
  { kind: 'adviser-contacted', on: contacted, provider: 'north-mediation' },
  { kind: 'information-given', on: contacted },
];

/** The day on which the office opens for all of these. */
export const storiesBegin = '2025-10-31';

/** Every path a mediation can take, one after the other on one clock; their histories are replayed against each later version of the code. */
export const historyStories: Record<string, Play> = {
  'cannot-be-arranged': inTime(cancelledInDecember, '2026-02-18'),
  'mediated-with-agreement': inTime(
    [
      ...agreedInWigan,
      { kind: 'agreement-step-done', on: '2026-05-05', step: 'plan', part: 'draft' },
      { kind: 'agreement-step-done', on: '2026-06-16', step: 'plan', part: 'final' },
    ],
    undefined,
    { la: 'WI', agreement: { area: 'wigan', version: '2014-09' } },
  ),
  'never-contacted': inTime([{ kind: 'notice-given', on: '2026-06-30', decision: 'refusal-to-issue' }], '2026-09-03'),
  declined: inTime(
    [
      ...informed('2026-09-14', '2026-09-28'),
      { kind: 'choice-made', on: '2026-09-29', choice: 'declines' },
      certificate('2026-10-01', 'does-not-wish'),
    ],
    '2026-11-18',
  ),
  withdrawn: inTime(
    [
      ...informed('2026-11-23', '2026-11-30'),
      { kind: 'choice-made', on: '2026-12-01', choice: 'wants-mediation' },
      { kind: 'authority-told', on: '2026-12-02', issues: 'education-and-social-care' },
      { kind: 'mediation-withdrawn', on: '2026-12-09', by: 'family' },
      certificate('2026-12-11', 'does-not-wish', 'NM-0010'),
    ],
    '2027-01-27',
  ),
  settled: inTime([
    ...informed('2027-02-01', '2027-02-08'),
    { kind: 'dispute-settled', on: '2027-02-15', how: 'authority-changed-decision' },
  ]),
  appealed: inTime([
    ...informed('2027-03-01', '2027-03-08'),
    { kind: 'choice-made', on: '2027-03-08', choice: 'declines' },
    certificate('2027-03-10', 'does-not-wish', 'NM-0011'),
    { kind: 'appeal-lodged', on: '2027-03-22' },
  ]),
  'certificate-replaced': inTime(
    [
      ...informed('2027-04-05', '2027-04-12'),
      { kind: 'choice-made', on: '2027-04-12', choice: 'declines' },
      certificate('2027-04-14', 'does-not-wish', 'NM-0012'),
      { kind: 'certificate-revoked', on: '2027-04-20', certificate: 'NM-0012', because: 'wrong-details' },
      certificate('2027-05-17', 'does-not-wish', 'NM-0013'),
    ],
    '2027-06-21',
  ),
  'heard-of-after-it-was-over': async (office) => {
    const given = await inTime(informed('2027-06-28', '2027-07-05'), '2027-09-06')(office);
    await given.enter({ kind: 'choice-made', on: '2027-07-06', choice: 'declines' });
    return given;
  },
  'goes-on-in-a-new-run': async (office) => {
    const given = await newMediation(office, { maxEvents: 60 });
    const on = await office.today();
    const informedAgain = Array.from({ length: 12 }, (): MediationFact => ({ kind: 'information-given', on }));
    for (const fact of [...informed(on, on), ...informedAgain]) await given.enter(fact);
    return given;
  },
};
