import type { PlainDate } from '@ehc/rules/plain-date';
import type { MediationFact } from '../../contract/index.js';
import {
  agreedInWigan,
  cancelledInDecember,
  certificate,
  declinedInEaling,
  headerOf,
  mediated,
  mediationOnPaper,
  wantsMediation,
  withTheAdviser,
} from '../../testing/index.js';
import type { AppealOnRecord, MediationOnRecord, Period } from '../case-on-record.js';
import { mediationStatistics } from './mediation-statistics.js';

const year: Period = { from: '2025-09-01', to: '2026-08-31' };

/** A mediation as it stands on a day, entered from day to day. */
function on(day: PlainDate, facts: MediationFact[], appeal?: Partial<AppealOnRecord>): MediationOnRecord {
  const { facts: known, clocks } = mediationOnPaper(headerOf(facts[0]!.on)).live(facts).on(day);
  const lodged = { mediation: 'EX-2026-0141-M1', authority: 'certificate', outcome: 'pending', ...appeal } as const;
  return { facts: known, clocks, ...(appeal && { appeal: lodged }) };
}
const counted = (...cases: MediationOnRecord[]) => mediationStatistics(cases, year);
const appealed = (day: PlainDate): MediationFact => ({ kind: 'appeal-lodged', on: day });

describe('given the notice of a decision', () => {
  it('when it was sent in the period, first and last day included, then it counts by its decision (CFA 2014 s.51(2))', () => {
    const sent = (day: PlainDate) => on(day, [{ kind: 'notice-given', on: day, decision: 'cease' }]);
    const cases = ['2025-08-31', '2025-09-01', '2026-08-31', '2026-09-01'].map(sent);
    expect(counted(...cases).cells['decisions/cease']).toBe(2);
  });

  it('when it was withdrawn, then it counts nowhere', () =>
    expect(counted(on('2026-04-20', [...withTheAdviser, { kind: 'notice-withdrawn', on: '2026-04-20' }]))).toEqual({
      cells: {},
      days: [],
      costs: {},
    }));

  it('when the family contacts no adviser, then that counts only once its two months of 10 April are over on 10 June 2026 (reg 33)', () => {
    const notice: MediationFact[] = [{ kind: 'notice-given', on: '2026-04-10', decision: 'refusal-to-assess' }];
    expect(counted(on('2026-06-10', notice)).cells).toEqual({
      'decisions/refusal-to-assess': 1,
      'contact/time-runs': 1,
      'ends/open': 1,
    });
    expect(counted(on('2026-06-11', notice)).cells).toMatchObject({ 'contact/no-contact': 1, 'ends/not-appealed': 1 });
  });

  it('when two are counted one after the other, then it is as if both were counted at once', () => {
    const [one, two] = [on('2026-09-01', declinedInEaling), on('2026-09-01', agreedInWigan)];
    expect(mediationStatistics([two], year, counted(one))).toEqual(counted(one, two));
  });
});

describe('given certificates', () => {
  it('then those that stand count by their ground (CFA 2014 s.55; SEND Regs 2014 reg 39)', () =>
    expect(
      counted(
        on('2026-06-01', declinedInEaling),
        on('2026-06-01', agreedInWigan),
        on('2026-06-01', cancelledInDecember),
      ).cells,
    ).toMatchObject({ 'certificates/does-not-wish': 1, 'certificates/mediated': 1, 'certificates/not-arranged': 1 }));

  it('when one was revoked, then only the one in its place counts', () => {
    const revoked: MediationFact[] = [
      ...declinedInEaling,
      { kind: 'certificate-revoked', on: '2026-05-09', certificate: 'NM-0001', because: 'wrong-details' },
      certificate('2026-05-11', 'does-not-wish', 'NM-0002'),
    ];
    expect(counted(on('2026-06-01', revoked)).cells['certificates/does-not-wish']).toBe(1);
  });
});

describe('given a family that wants mediation', () => {
  it('when its session is 30 days after it said so, from 2 March to 1 April 2026, then it is within 30 days', () =>
    expect(counted(on('2026-06-01', agreedInWigan))).toMatchObject({
      days: [30],
      cells: { 'wanted/session-held': 1, 'days-to-session/within-30-days': 1 },
    }));

  it('when it changed its mind and wants it again, then the days run from the second time', () => {
    const again: MediationFact[] = [
      ...withTheAdviser,
      { kind: 'choice-made', on: '2026-04-20', choice: 'wants-mediation' },
      { kind: 'choice-made', on: '2026-04-21', choice: 'undecided' },
      ...mediated().slice(withTheAdviser.length),
    ];
    expect(counted(on('2026-06-01', again)).days).toEqual([19]); // 22 April to 11 May 2026
  });

  it('when there was no session, then it waits, and both cancellations count for the authority', () =>
    expect(counted(on('2026-02-01', cancelledInDecember))).toMatchObject({
      days: [],
      cells: { 'wanted/no-session': 1, 'cancellations/local-authority': 2 },
    }));

  it('then who came counts by whether they could decide (reg 37(1)), and how it ended', () =>
    expect(counted(on('2026-06-01', agreedInWigan)).cells).toMatchObject({
      'authority-attendance/attended-with-authority': 1,
      'health-attendance/attended-without-authority': 1,
      'outcomes/agreed': 1,
    }));
});

describe('given an agreement of 1 April 2026 on a plan, with a draft due on 6 May and the plan on 17 June (regs 42(2) and 44(2)(c))', () => {
  const done = (day: PlainDate, part: string): MediationFact => ({
    kind: 'agreement-step-done',
    on: day,
    step: 'plan',
    part,
  });
  it.each<[PlainDate, MediationFact[], object]>([
    ['2026-05-06', [], { 'agreed-steps/open': 2 }],
    ['2026-05-07', [], { 'agreed-steps/overdue': 1, 'agreed-steps/open': 1 }],
    ['2026-05-07', [done('2026-05-06', 'draft')], { 'agreed-steps/in-time': 1, 'agreed-steps/open': 1 }],
    [
      '2026-07-01',
      [done('2026-05-08', 'draft'), done('2026-06-17', 'final')],
      { 'agreed-steps/late': 1, 'agreed-steps/in-time': 1 },
    ],
  ])('when it is %s and %j was done, then its limits count as %j', (day, steps, expected) => {
    const { cells } = counted(on(day, [...agreedInWigan, ...steps]));
    expect(Object.fromEntries(Object.entries(cells).filter(([cell]) => cell.startsWith('agreed-steps')))).toEqual(
      expected,
    );
  });
});

describe('given a family that appeals', () => {
  const withMediation = [...mediated('not-agreed'), certificate('2026-05-13', 'mediated'), appealed('2026-06-01')];
  const routes = ({ cells }: ReturnType<typeof counted>) =>
    Object.keys(cells).filter((cell) => cell.startsWith('appeal-'));

  it.each<[string, MediationFact[], Partial<AppealOnRecord>, string]>([
    ['with the certificate of its mediation', withMediation, { certificate: 'NM-0009' }, 'after-mediation'],
    [
      'with a certificate that it does not want mediation',
      [...declinedInEaling, appealed('2026-06-01')],
      { certificate: 'NM-0001' },
      'after-certificate',
    ],
    [
      'about the placement alone (CFA 2014 s.55(2))',
      [{ kind: 'notice-given', on: '2026-04-10', decision: 'plan-contents' }, appealed('2026-06-01')],
      { authority: 'placement-only' },
      'placement-only',
    ],
    [
      'by leave (SEND Regs 2014 reg 34(3))',
      [{ kind: 'notice-given', on: '2026-04-10', decision: 'cease' }, appealed('2026-06-01')],
      { authority: 'leave' },
      'leave',
    ],
  ])('when it does so %s, then it counts by that way, and as ended by the appeal', (_, facts, appeal, route) => {
    const found = counted(on('2026-07-01', facts, { ...appeal, outcome: 'dismissed' }));
    expect(routes(found)).toEqual([`appeal-routes/${route}`, 'appeal-outcomes/dismissed']);
    expect(found.cells).toMatchObject({ 'ends/appealed': 1 });
  });

  it('when its appeal is kept elsewhere, then the way is taken from the mediation, or is not known', () => {
    expect(routes(counted(on('2026-07-01', withMediation)))).toEqual([
      'appeal-routes/after-mediation',
      'appeal-outcomes/pending',
    ]);
    const notice: MediationFact[] = [{ kind: 'notice-given', on: '2026-04-10', decision: 'cease' }];
    expect(routes(counted(on('2026-07-01', [...notice, appealed('2026-06-01')])))).toContain('appeal-routes/not-known');
  });
});

describe('given a dispute without an appeal', () => {
  const agreed = [...mediated(), certificate('2026-05-13', 'mediated')];
  it.each<[string, PlainDate, MediationFact[], string]>([
    ['agreed, on the last day to appeal', '2026-06-15', agreed, 'open'],
    ['agreed, and that day is over', '2026-06-16', agreed, 'settled'],
    ['not agreed, and that day is over', '2026-06-16', [...mediated('not-agreed'), agreed.at(-1)!], 'not-appealed'],
    [
      'settled otherwise',
      '2026-05-01',
      [...wantsMediation, { kind: 'dispute-settled', on: '2026-05-01', how: 'authority-changed-decision' }],
      'settled',
    ],
  ])('when it is %s (%s), then it is counted as such', (_, day, facts, end) =>
    expect(counted(on(day, facts)).cells).toMatchObject({ [`ends/${end}`]: 1 }),
  );
});
