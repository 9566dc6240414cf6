import { live, type Office } from '@ehc/casefile/testing';
import { addDays, type PlainDate } from '@ehc/rules/plain-date';
import type { AssessmentFact, HappeningFact } from '../contract/index.js';
import { newCase, type CaseInHand } from './case-in-hand.js';
import { aPlanOnTime } from './scenario-facts.js';

const essex = { area: 'essex', version: '2014-11' };
const requested = (on: string): HappeningFact => ({ kind: 'request-received', on, requester: 'parent', ofAge: 9 });
const noticeGiven = (on: string): HappeningFact => ({ kind: 'notice-of-consideration-given', on });
const viewsReceived = (on: string): HappeningFact => ({ kind: 'views-received', on });

const order = { from: 'EH881-26-00042', step: 'order-1' };
const daysAfter = (first: PlainDate) => (days: number) => addDays(first, days);
/** An assessment is refused on the fifteenth day, and ordered by the tribunal on the thirty-first. */
const refusedAndOrdered = (day: (days: number) => PlainDate): HappeningFact[] => [
  requested(day(0)),
  noticeGiven(day(0)),
  { kind: 'assessment-decided', on: day(14), assess: false },
  { kind: 'order-received', on: day(30), source: 'tribunal-order', like: 'assess', ...order },
];

type Play = (office: Office) => Promise<CaseInHand>;

const inTime =
  (facts: AssessmentFact[], until?: string, la = 'EX', agreement = essex): Play =>
  (office) =>
    live(office, () => newCase(office, la, agreement), facts, until);

/** The day on which the office opens for all of these. */
export const storiesBegin = '2026-01-12';

/** Every path a case can take, one after the other on one clock; their histories are replayed against each later version of the code. */
export const historyStories: Record<string, Play> = {
  'final-plan': inTime(
    aPlanOnTime.map((fact) => (fact.kind === 'draft-plan-sent' ? { ...fact, planVersion: 1 } : fact)),
  ),
  correction: inTime(
    [
      requested('2026-06-01'),
      { kind: 'correction', on: '2026-06-22', corrects: 1, replacement: requested('2026-05-29') },
    ],
    '2026-07-20',
  ),
  withdrawal: inTime([requested('2026-08-03'), { kind: 'request-withdrawn', on: '2026-08-20', by: 'parent' }]),
  'refusal-to-assess': inTime([
    requested('2026-09-07'),
    noticeGiven('2026-09-07'),
    { kind: 'assessment-decided', on: '2026-10-12', assess: false },
  ]),
  'limits-missed': inTime([requested('2026-11-02')], '2027-03-29'),
  exception: inTime(
    [
      requested('2027-06-14'),
      noticeGiven('2027-06-14'),
      { kind: 'advice-requested', on: '2027-07-15', advice: 'school', adviceKind: 'education', body: 'school' },
      {
        kind: 'exception-recorded',
        on: '2027-07-22',
        rule: 'ehc.decision-to-assess',
        ground: 'school-closed',
        adviceAskedOn: '2027-07-15',
        from: '2027-07-21',
        to: '2027-09-02',
      },
      { kind: 'assessment-decided', on: '2027-09-10', assess: true },
    ],
    '2027-09-13',
    'WI',
    { area: 'wigan', version: '2014-09' },
  ),
  'refusal-to-issue': inTime([
    requested('2027-09-20'),
    noticeGiven('2027-09-20'),
    { kind: 'assessment-decided', on: '2027-10-18', assess: true },
    { kind: 'summary-assessment-finished', on: '2027-11-29' },
    { kind: 'panel-recommended', on: '2027-12-01', planNeeded: false },
    { kind: 'plan-decided', on: '2027-12-13', issue: false },
  ]),
  'taken-over': async (office) => {
    await office.until('2028-01-10');
    const request = await newCase(office, 'EX', essex);
    await request.enter(aPlanOnTime.slice(0, -2), { letters: 'already-sent' });
    return request;
  },
  'goes-on-in-a-new-run': async (office) => {
    const request = await newCase(office, 'EX', essex, { maxEvents: 60 });
    const today = await office.today();
    for (const fact of [requested(today), ...Array.from({ length: 12 }, () => viewsReceived(today))])
      await request.enter(fact);
    return request;
  },
  'postgres-was-away': async (office) => {
    const today = await office.today();
    const request = await inTime([requested(today)])(office);
    office.record.away();
    const unconfirmed = request.enter(viewsReceived(today));
    for (let tries = office.record.tries(); office.record.tries() < tries + 5;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    office.record.back();
    await unconfirmed;
    return request;
  },
  'taken-up-again': async (office) => {
    const day = daysAfter(await office.today());
    const facts: HappeningFact[] = [
      ...refusedAndOrdered(day),
      { kind: 'assessment-decided', on: day(40), assess: true },
    ];
    return inTime(facts, day(150))(office);
  },
  'order-taken-back': async (office) => {
    const day = daysAfter(await office.today());
    return inTime([...refusedAndOrdered(day), { kind: 'order-withdrawn', on: day(33), ...order }])(office);
  },
  'corrected-after-it-closed': async (office) => {
    const today = await office.today();
    const request = await inTime([requested(today), { kind: 'request-withdrawn', on: today, by: 'parent' }])(office);
    await request.enter({ kind: 'correction', on: today, corrects: 2 });
    return request;
  },
};
