import { live, type CaseInHand, type Office } from '@ehc/casefile/testing';
import type { DisagreementFact } from '../contract/index.js';
import { newDisagreement } from './office.js';

type Play = (office: Office) => Promise<CaseInHand<DisagreementFact>>;

const inTime =
  (facts: DisagreementFact[]): Play =>
  (office) =>
    live(office, () => newDisagreement(office), facts);

/** With an academy, about the provision that it makes; help is agreed on by all a week later. */
export const helpAgreed = (raised: string, agreed: string): DisagreementFact[] => [
  { kind: 'disagreement-raised', on: raised, track: 'resolution', about: 'provision', with: 'academy' },
  { kind: 'parties-agreed', on: agreed, parties: ['family', 'academy'] },
  { kind: 'resolution-started', on: agreed, facilitator: 'CMC-20417', independent: true },
];

/** The day on which the office opens for all of these. */
export const storiesBegin = '2026-03-02';

/** Every path a disagreement can take, one after the other on one clock; their histories are replayed against each later version of the code. */
export const historyStories: Record<string, Play> = {
  resolved: inTime([
    ...helpAgreed('2026-03-02', '2026-03-09'),
    { kind: 'timetable-set', on: '2026-03-09', by: '2026-04-20' },
    { kind: 'timetable-set', on: '2026-04-22', by: '2026-05-15' },
    { kind: 'resolution-ended', on: '2026-05-13', outcome: 'resolved', insteadOfTribunal: true },
  ]),
  'between-agencies': inTime([
    {
      kind: 'disagreement-raised',
      on: '2026-06-01',
      track: 'between-agencies',
      about: 'health-or-social-care',
      with: 'health-commissioner',
      lines: ['speech'],
    },
    { kind: 'escalated', on: '2026-06-01', tier: 1, by: '2026-06-15' },
    { kind: 'provision-kept-running', on: '2026-06-02', line: 'speech', interim: 'local-authority' },
    { kind: 'escalated', on: '2026-06-17', tier: 2, by: '2026-06-30' },
    { kind: 'escalated', on: '2026-06-29', tier: 3 },
    { kind: 'agencies-settled', on: '2026-07-10', responsible: 'health-commissioner' },
  ]),
  withdrawn: inTime([
    ...helpAgreed('2026-08-03', '2026-08-10'),
    { kind: 'timetable-set', on: '2026-08-10', by: '2026-09-21' },
    { kind: 'disagreement-withdrawn', on: '2026-08-24' },
  ]),
};
